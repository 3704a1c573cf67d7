package io.github.jixiao.gate;

import io.github.jixiao.grid.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The inflated bytes of one part, counted against the limits and checked against the directory at the end. */
final class PartStream extends InputStream {

    private static final long RATIO_FROM = 1L << 20;

    private final OfficePackage owner;
    private final byte[] data;
    private final ZipEntry entry;
    private final ReadLimits limits;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;

    PartStream(OfficePackage owner, byte[] data, ZipEntry entry, ReadLimits limits) {
        this.owner = owner;
        this.data = data;
        this.entry = entry;
        this.limits = limits;
        if (entry.method() == 8) {
            inflater.setInput(data, entry.offset(), (int) entry.compressed());
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (ended || length == 0) {
            return ended ? -1 : 0;
        }
        int got = entry.method() == 0 ? copy(target, offset, length) : inflate(target, offset, length);
        if (got <= 0) {
            finish();
            return -1;
        }
        crc.update(target, offset, got);
        count += got;
        owner.count(got, entry.name());
        if (count > limits.partBytes() || (count > RATIO_FROM && count / limits.ratio() > entry.compressed())) {
            throw new RejectedIOException(GateCode.LIMIT_INFLATED.rejected("part", entry.name()));
        }
        return got;
    }

    private int copy(byte[] target, int offset, int length) {
        int got = (int) Math.min(length, entry.compressed() - count);
        System.arraycopy(data, entry.offset() + (int) count, target, offset, got);
        return got;
    }

    private int inflate(byte[] target, int offset, int length) throws RejectedIOException {
        try {
            int got = inflater.inflate(target, offset, length);
            if (got == 0 && !inflater.finished()) {
                throw corrupt();
            }
            return got;
        } catch (DataFormatException e) {
            throw corrupt();
        }
    }

    private void finish() throws RejectedIOException {
        ended = true;
        inflater.end();
        if (count != entry.size() || crc.getValue() != entry.crc()) {
            throw corrupt();
        }
    }

    private RejectedIOException corrupt() {
        return new RejectedIOException(GateCode.CORRUPT_CONTAINER.rejected("reason", "entry " + entry.name()));
    }

    @Override
    public void close() {
        ended = true;
        inflater.end();
    }
}
