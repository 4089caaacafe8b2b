package cn.suishoupai.work;

/** 作品编号 as it is written on labels, in addresses and in chats: at least four digits, 0327. */
public final class WorkNumber {

    private WorkNumber() {}

    public static String label(int no) {
        return String.format("%04d", no);
    }
}
