package vn.planledger.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A zip file of which every byte follows from the names and contents of its files (docs/evidence-bundle.md): nothing is
 * compressed, no file has a time, and nothing may stand between them, so nothing can be changed or hidden in it unseen.
 * {@link java.util.zip.ZipOutputStream} leaves too much open for that.
 */
final class StoredZip implements AutoCloseable {

    /** A verifier maps the whole file; it also keeps every offset within 31 bits. */
    static final long LARGEST = Integer.MAX_VALUE - 8L;

    private static final int FEW = 0xFFFF;
    private static final int DAY_ZERO = 0x21;
    private static final short VERSION = 10;

    private final OutputStream out;
    private final List<byte[]> directory = new ArrayList<>();
    private long written;

    StoredZip(OutputStream out) {
        this.out = out;
    }

    /** @throws IOException also where the file would become larger than a bundle may be */
    void add(String name, byte[] content) throws IOException {
        var path = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(content);
        var fixed = little(22).putShort(VERSION).putShort((short) 0).putShort((short) 0);
        fixed.putShort((short) 0).putShort((short) DAY_ZERO).putInt((int) crc.getValue());
        fixed.putInt(content.length).putInt(content.length);
        var head = fixed.array();
        directory.add(central(head, path));
        write(little(30 + path.length)
                .putInt(0x04034b50)
                .put(head)
                .putInt(path.length)
                .put(path)
                .array());
        write(content);
    }

    private byte[] central(byte[] head, byte[] path) {
        var entry = little(46 + path.length).putInt(0x02014b50).putShort(VERSION);
        entry.put(head).putShort((short) path.length).put(new byte[12]).putInt((int) written);
        return entry.put(path).array();
    }

    private void write(byte[] bytes) throws IOException {
        written += bytes.length;
        if (written > LARGEST) {
            throw new IOException("the bundle would be larger than " + LARGEST + " bytes");
        }
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        var start = written;
        for (var entry : directory) {
            write(entry);
        }
        var size = written - start;
        if (directory.size() >= FEW) {
            write(many(start, size));
        }
        var count = (short) Math.min(directory.size(), FEW);
        var end = little(22).putInt(0x06054b50).putInt(0).putShort(count).putShort(count);
        write(end.putInt((int) size).putInt((int) start).putShort((short) 0).array());
        out.close();
    }

    /** What zip64 asks of a file with 65,535 files or more. */
    private byte[] many(long start, long size) {
        var version = (short) 45;
        long count = directory.size();
        var record = little(76).putInt(0x06064b50).putLong(44).putShort(version).putShort(version);
        record.putLong(0).putLong(count).putLong(count).putLong(size).putLong(start);
        return record.putInt(0x07064b50)
                .putInt(0)
                .putLong(start + size)
                .putInt(1)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
