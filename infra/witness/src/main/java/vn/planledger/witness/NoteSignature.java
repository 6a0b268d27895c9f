package vn.planledger.witness;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** One signature line of a note: {@code — <key name> <Base 64 of key id and signature>}. */
record NoteSignature(String name, int keyId, byte[] bytes) {

    /** @throws Malformed for every other line */
    static NoteSignature parse(String line) {
        var parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[0].equals("—")) {
            throw new Malformed("not a signature line: " + line);
        }
        var value = Base64Text.read(parts[2]);
        if (value.length <= Integer.BYTES) {
            throw new Malformed("no signature in the line: " + line);
        }
        var id = ByteBuffer.wrap(value).getInt();
        return new NoteSignature(KeyName.checked(parts[1]), id, Arrays.copyOfRange(value, Integer.BYTES, value.length));
    }

    String line() {
        var value =
                ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(keyId).put(bytes);
        return "— " + name + " " + Base64Text.of(value.array()) + "\n";
    }
}
