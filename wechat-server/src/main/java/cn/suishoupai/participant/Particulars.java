package cn.suishoupai.participant;

import java.util.regex.Pattern;

/**
 * 作者信息: what an author says of themselves, as typed; nothing is missing when all four hold something.
 *
 * @param phone a mobile number of 11 digits; blanks and hyphens in it do not count
 * @param unit 工作单位 / 工会
 */
public record Particulars(String name, String phone, String unit, String city) {

    /** Blanks, hyphens and invisible marks of every script, which people and phones put between the digits. */
    private static final Pattern NOT_DIALLED = Pattern.compile("[\\s\\p{Z}\\p{Pd}\\p{Cf}]");

    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    public static final Particulars NONE = new Particulars("", "", "", "");

    public Particulars {
        name = kept(name);
        phone = kept(NOT_DIALLED.matcher(phone).replaceAll(""));
        unit = kept(unit);
        city = kept(city);
    }

    /** Whether the phone is a mobile number of this country. */
    public boolean hasMobile() {
        return MOBILE.matcher(phone).matches();
    }

    /** The phone as editors see it: 138****0000. */
    public String maskedPhone() {
        return phone.length() < 8 ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    /** The author as the public sees them: 周启明 · 海湾造船厂 · 大连. */
    public String byline() {
        return name + " · " + unit + " · " + city;
    }

    /** Far more than the rules allow, so that the author sees what is too long; but not without end. */
    private static String kept(String text) {
        String stripped = text.strip();
        return stripped.codePointCount(0, stripped.length()) <= 100
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, 100));
    }
}
