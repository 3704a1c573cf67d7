package io.github.jixiao.excel;

import io.github.jixiao.gate.GateCode;
import io.github.jixiao.grid.RejectedException;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.crypto.Biff8DecryptingStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;

/**
 * Opens workbooks that anybody can open: where only the order of the sheets is protected, office programs encrypt all of
 * the workbook, by a password that all of them know.
 */
final class BiffCipher {

    private static final int HEADER = 4;

    private BiffCipher() {}

    /**
     * Decrypts a stream.
     *
     * @param data the stream, not changed
     * @param keyRecord where the record about its key begins
     * @return the stream with the records at the same places, and another one in place of that about the key
     */
    static byte[] opened(byte[] data, int keyRecord) throws RejectedException {
        try {
            RecordInputStream records =
                    new RecordInputStream(new ByteArrayInputStream(data, keyRecord, data.length - keyRecord));
            records.nextRecord();
            int start = keyRecord + HEADER + records.remaining();
            EncryptionInfo key = new FilePassRecord(records).getEncryptionInfo();
            if (!key.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw encrypted();
            }
            byte[] plain = decrypted(data, start, key);
            plain[keyRecord] = 0;
            return plain;
        } catch (GeneralSecurityException | RuntimeException e) {
            // what POI throws at a broken key is nowhere written
            throw encrypted();
        }
    }

    private static byte[] decrypted(byte[] data, int start, EncryptionInfo key) {
        byte[] plain = data.clone();
        Biff8DecryptingStream in =
                new Biff8DecryptingStream(new ByteArrayInputStream(data, start, data.length - start), start, key);
        int at = start;
        while (at + HEADER <= data.length) {
            int number = in.readRecordSID();
            int length = in.readDataSize();
            at += HEADER;
            if (at + length > data.length) {
                break;
            }
            // where a sheet begins is never encrypted, and already in its place
            int open = number == BoundSheetRecord.sid ? Math.min(length, Integer.BYTES) : 0;
            in.readPlain(new byte[open], 0, open);
            byte[] record = new byte[length - open];
            in.readFully(record);
            System.arraycopy(record, 0, plain, at + open, record.length);
            at += length;
        }
        return plain;
    }

    private static RejectedException encrypted() {
        return GateCode.ENCRYPTED.rejected("part", "");
    }
}
