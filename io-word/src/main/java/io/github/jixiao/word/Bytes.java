package io.github.jixiao.word;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.RejectedException;
import java.nio.charset.StandardCharsets;

/** A stream of an old document, little-endian. Who looks beyond its end has been led there by a broken file. */
final class Bytes {

    private final String name;
    private final byte[] data;

    Bytes(String name, byte[] data) {
        this.name = name;
        this.data = data;
    }

    int length() {
        return data.length;
    }

    int u8(int at) throws RejectedException {
        require(at, 1);
        return data[at] & 0xFF;
    }

    int u16(int at) throws RejectedException {
        require(at, Short.BYTES);
        return (data[at] & 0xFF) | ((data[at + 1] & 0xFF) << Byte.SIZE);
    }

    int s16(int at) throws RejectedException {
        return (short) u16(at);
    }

    int i32(int at) throws RejectedException {
        return u16(at) | (u16(at + Short.BYTES) << Short.SIZE);
    }

    String utf16(int at, int characters) throws RejectedException {
        require(at, (long) characters * Character.BYTES);
        return new String(data, at, characters * Character.BYTES, StandardCharsets.UTF_16LE);
    }

    /** Makes sure that as much is there as is claimed, before room is made for it. */
    void require(int at, long size) throws RejectedException {
        if (at < 0 || size < 0 || at + size > data.length) {
            throw broken(at);
        }
    }

    /** Refuses the file for what stands at a position. */
    RejectedException broken(int at) {
        return GateCode.UNREADABLE_OLE.rejected("reason", name + " " + at);
    }
}
