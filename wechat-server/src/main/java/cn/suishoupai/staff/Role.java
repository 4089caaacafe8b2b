package cn.suishoupai.staff;

/** What an account may do in the console. */
public enum Role {
    ADMINISTRATOR("管理员"),
    EDITOR("审核员");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
