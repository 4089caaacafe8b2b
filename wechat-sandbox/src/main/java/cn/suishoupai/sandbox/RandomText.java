package cn.suishoupai.sandbox;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Letters and digits nobody can guess: tokens, codes, media ids, nonces. */
public final class RandomText {

    private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** Letters and digits of that length. */
    public static String of(int length) {
        return from(LETTERS, length);
    }

    /** Decimal digits of that length, the first one not zero. */
    public static String digits(int length) {
        return from(LETTERS.substring(1, 10), 1) + from(LETTERS.substring(0, 10), length - 1);
    }

    private static String from(String letters, int length) {
        return RANDOM.ints(length, 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
