package cn.suishoupai.wechat;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes one byte more than a limit, then stops. */
final class CappedOutput extends FilterOutputStream {

    private long room;

    CappedOutput(OutputStream out, long limit) {
        super(out);
        this.room = limit + 1;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int taken = (int) Math.min(count, room);
        out.write(bytes, from, taken);
        room -= taken;
        if (room == 0) {
            throw new Full();
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** The limit is passed. */
    static final class Full extends IOException {}
}
