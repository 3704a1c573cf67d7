package io.github.jixiao.gate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** An OLE compound file for tests, put together by hand: one sector of links, then the directory. */
public final class CompoundFile {

    public static final int STORAGE = 1;
    public static final int STREAM = 2;
    public static final int ROOT = 5;
    public static final int NONE = -1;

    private static final int SECTOR = 512;
    private static final int ENTRY = 128;

    private final ByteBuffer data;
    private int count;

    /** With room for some entries, four a sector. */
    public CompoundFile(int entries) {
        int sectors = 1 + (entries + 3) / 4;
        data = ByteBuffer.allocate(SECTOR * (1 + sectors)).order(ByteOrder.LITTLE_ENDIAN);
        data.putLong(0, 0xE11AB1A1E011CFD0L);
        data.putShort(30, (short) 9).putShort(32, (short) 6);
        data.putInt(44, 1).putInt(48, 1).putInt(68, -2);
        for (int at = 76; at < SECTOR; at += 4) {
            data.putInt(at, NONE);
        }
        data.putInt(76, 0);
        for (int i = 0; i < SECTOR / 4; i++) {
            link(i, i == 0 ? -3 : i + 1 < sectors ? i + 1 : -2);
        }
    }

    public CompoundFile entry(String name, int type, int left, int right, int child) {
        int at = 2 * SECTOR + ENTRY * count++;
        byte[] text = name.getBytes(StandardCharsets.UTF_16LE);
        data.put(at, text).putShort(at + 64, (short) (text.length + 2)).put(at + 66, (byte) type);
        data.putInt(at + 68, left).putInt(at + 72, right).putInt(at + 76, child);
        return this;
    }

    /** Says which sector follows one. */
    CompoundFile link(int sector, int next) {
        data.putInt(SECTOR + 4 * sector, next);
        return this;
    }

    /** Changes a number of the header. */
    CompoundFile header(int at, int value) {
        data.putInt(at, value);
        return this;
    }

    public byte[] bytes() {
        return data.array().clone();
    }
}
