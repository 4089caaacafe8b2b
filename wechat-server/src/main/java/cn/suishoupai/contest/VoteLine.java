package cn.suishoupai.contest;

/**
 * A number of votes that a work must exceed.
 *
 * @param votesAbove 200 means that 201 are needed: "more than 200" is not 200
 * @param meaning what a work above the line may hope for
 */
public record VoteLine(int votesAbove, String meaning) {

    public boolean isExceededBy(int votes) {
        return votes > votesAbove;
    }

    /** How many more votes a work needs to exceed the line; 0 if it does. */
    public int missing(int votes) {
        return Math.max(0, votesAbove + 1 - votes);
    }
}
