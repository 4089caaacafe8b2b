package cn.suishoupai.media;

/**
 * Which source samples make one target sample, and with what weight, in one direction: a Catmull-Rom curve as wide as
 * the reduction, so that fine detail neither flickers nor blurs.
 */
final class FilterTaps {

    private static final double REACH = 2;

    private final int[] first;
    private final float[][] weights;

    private FilterTaps(int[] first, float[][] weights) {
        this.first = first;
        this.weights = weights;
    }

    static FilterTaps of(int source, int target) {
        double ratio = (double) source / target;
        var first = new int[target];
        var weights = new float[target][];
        for (int i = 0; i < target; i++) {
            double centre = (i + 0.5) * ratio - 0.5;
            int from = Math.max(0, (int) Math.ceil(centre - REACH * ratio));
            int to = Math.min(source - 1, (int) Math.floor(centre + REACH * ratio));
            first[i] = from;
            weights[i] = weights(from, to, centre, ratio);
        }
        return new FilterTaps(first, weights);
    }

    /** The first source sample of a target sample. */
    int first(int target) {
        return first[target];
    }

    /** The weights of the first source sample and of those after it; their sum is 1. */
    float[] weights(int target) {
        return weights[target];
    }

    /** The last source sample of a target sample. */
    int last(int target) {
        return first[target] + weights[target].length - 1;
    }

    /** The most source samples that one target sample needs. */
    int most() {
        int most = 0;
        for (float[] one : weights) {
            most = Math.max(most, one.length);
        }
        return most;
    }

    private static float[] weights(int from, int to, double centre, double ratio) {
        var weights = new float[to - from + 1];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = catmullRom(Math.abs(from + i - centre) / ratio);
            weights[i] = (float) weight;
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    private static double catmullRom(double distance) {
        if (distance < 1) {
            return (1.5 * distance - 2.5) * distance * distance + 1;
        }
        return distance < REACH ? ((-0.5 * distance + 2.5) * distance - 4) * distance + 2 : 0;
    }
}
