package vn.planledger.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The names and ids of keys as C2SP signed-note has them. */
final class KeyName {

    private KeyName() {}

    /** @throws Malformed for an empty name and for one with a space, a control character or a plus sign */
    static String checked(String name) {
        var wrong = name.codePoints()
                .anyMatch(c ->
                        c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c));
        if (name.isEmpty() || wrong) {
            throw new Malformed("not a key name: " + name);
        }
        return name;
    }

    /** The first four bytes of SHA-256(name, newline, type, key). */
    static int id(String name, byte type, byte[] key) {
        var head = (name + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(Sha256.of(head, new byte[] {type}, key)).getInt();
    }

    /** {@code <name>+<id in 8 hex digits>+<Base 64 of type and key>}. */
    static String verifierKey(String name, byte type, byte[] key) {
        var typed = ByteBuffer.allocate(1 + key.length).put(type).put(key).array();
        return name + "+" + String.format("%08x", id(name, type, key)) + "+" + Base64Text.of(typed);
    }
}
