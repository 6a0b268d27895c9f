package vn.planledger.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * A log of a few events, written down from the recursive definitions of RFC 6962, section 2.1, and from docs/ledger.md; it
 * shares nothing with the ledger of the server nor with the verifiers.
 */
final class SmallLog {

    /** An event before it is numbered. */
    record Event(String stream, long sequence, String type, String payload) {

        String metadata() {
            return "{\"actorId\":\"someone\"}";
        }
    }

    private final List<Event> events = new ArrayList<>();

    /** @return the event's number */
    int add(String stream, String type, String payload) {
        var sequence =
                events.stream().filter(event -> event.stream().equals(stream)).count();
        events.add(new Event(stream, sequence, type, payload));
        return events.size();
    }

    Event event(int number) {
        return events.get(number - 1);
    }

    int size() {
        return events.size();
    }

    byte[] entry(int number) {
        var event = event(number);
        var entry = ByteBuffer.allocate(1000).put((byte) 1).putLong(number);
        text(entry, event.stream());
        entry.putLong(event.sequence());
        text(entry, "Stream");
        text(entry, "id-" + number);
        text(entry, event.type());
        entry.put((byte) 0).putLong(1_790_000_000_000_000L + number);
        entry.put(sha256(utf8(event.payload()))).put(sha256(utf8(event.metadata())));
        return java.util.Arrays.copyOf(entry.array(), entry.position());
    }

    byte[] root() {
        return root(0, size());
    }

    byte[] leaf(int number) {
        return sha256(new byte[] {0}, entry(number));
    }

    private byte[] root(int from, int to) {
        if (to - from == 1) {
            return leaf(from + 1);
        }
        var middle = from + half(to - from);
        return sha256(new byte[] {1}, root(from, middle), root(middle, to));
    }

    List<byte[]> proof(int number) {
        return proof(number - 1, 0, size());
    }

    private List<byte[]> proof(int index, int from, int to) {
        if (to - from == 1) {
            return new ArrayList<>();
        }
        var middle = from + half(to - from);
        var left = index < middle;
        var path = left ? proof(index, from, middle) : proof(index, middle, to);
        path.add(left ? root(middle, to) : root(from, middle));
        return path;
    }

    /** The largest power of two below. */
    private static int half(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static void text(ByteBuffer entry, String text) {
        entry.putShort((short) utf8(text).length).put(utf8(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
