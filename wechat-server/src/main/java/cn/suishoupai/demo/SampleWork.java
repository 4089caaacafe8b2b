package cn.suishoupai.demo;

/**
 * A work of the demonstration.
 *
 * @param file a picture or video of the demonstration's folder
 * @param votes 0 to 500
 * @param state published, waiting or returned
 */
record SampleWork(
        String file,
        String theme,
        String title,
        String introduction,
        String author,
        String unit,
        String city,
        int votes,
        String state) {}
