package cn.suishoupai.contest;

import java.util.List;

/** A definition that cannot be used; each fault names its line and what to write instead. */
public class InvalidDefinition extends RuntimeException {

    private final List<String> faults;

    InvalidDefinition(String source, List<String> faults) {
        super(source + "：\n  " + String.join("\n  ", faults));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
