package cn.suishoupai.contest;

import java.util.regex.Pattern;

/** Where something stands in a YAML text, so that a fault can name its line. */
final class YamlLines {

    private final String[] lines;

    YamlLines(String yaml) {
        this.lines = yaml.split("\n", -1);
    }

    /** "第 n 行：" of the first entry of a section whose code is given; empty if it cannot be found. */
    String of(String section, String code) {
        Pattern entry = Pattern.compile("\\bcode:\\s*['\"]?" + Pattern.quote(code) + "['\"]?\\s*([,}#].*)?$");
        boolean inside = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
                inside = line.startsWith(section + ":");
            }
            if (inside && entry.matcher(line).find()) {
                return "第 " + (i + 1) + " 行：";
            }
        }
        return "";
    }

    /** "第 n 行：" of the first place where a name is given a value; empty if there is none. */
    String ofWord(String name) {
        Pattern word = Pattern.compile("(^|[\\s{,-])" + Pattern.quote(name) + "\\s*:");
        for (int i = 0; i < lines.length; i++) {
            if (word.matcher(lines[i]).find()) {
                return "第 " + (i + 1) + " 行：";
            }
        }
        return "";
    }
}
