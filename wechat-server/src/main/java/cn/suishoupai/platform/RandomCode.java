package cn.suishoupai.platform;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Short codes that cannot be guessed, of letters and digits that are not taken for each other. */
public final class RandomCode {

    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomCode() {}

    /** A code; each character holds 5 bits. */
    public static String ofLength(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
