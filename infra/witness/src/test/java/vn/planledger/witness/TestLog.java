package vn.planledger.witness;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A log in memory, by the recursive definitions of RFC 6962 section 2.1, that signs whatever it is asked to: written
 * apart from the witness, so that the two check each other.
 */
final class TestLog {

    final String origin;
    private final KeyPair pair;
    private final List<String> leaves = new ArrayList<>();

    TestLog(String origin) {
        this(origin, keys());
    }

    private TestLog(String origin, KeyPair pair) {
        this.origin = origin;
        this.pair = pair;
    }

    /** Leaves of another flavour are another history. */
    TestLog grow(int size, String flavour) {
        while (leaves.size() < size) {
            leaves.add(flavour + leaves.size());
        }
        return this;
    }

    /** A log with the same key and the first leaves of this one. */
    TestLog cut(int size) {
        var twin = new TestLog(origin, pair);
        twin.leaves.addAll(leaves.subList(0, size));
        return twin;
    }

    String verifierKey() {
        return origin + "+" + String.format("%08x", keyId()) + "+" + base64(join(new byte[] {1}, publicKey()));
    }

    String text(int size) {
        return origin + "\n" + size + "\n" + base64(root(leaves.subList(0, size))) + "\n";
    }

    String checkpoint(int size) {
        return signed(text(size));
    }

    String signed(String text) {
        var id = ByteBuffer.allocate(4).putInt(keyId()).array();
        var signature = join(id, sign(text.getBytes(StandardCharsets.UTF_8)));
        return text + "\n— " + origin + " " + base64(signature) + "\n";
    }

    /** The body of add-checkpoint. */
    String body(int from, int to) {
        return body(from, proof(from, to), checkpoint(to));
    }

    static String body(long from, List<byte[]> proof, String note) {
        var body = new StringBuilder("old " + from + "\n");
        proof.forEach(hash -> body.append(base64(hash)).append('\n'));
        return body.append('\n').append(note).toString();
    }

    List<byte[]> proof(int from, int to) {
        return from == 0 || from == to ? List.of() : subproof(from, leaves.subList(0, to), true);
    }

    private static List<byte[]> subproof(int m, List<String> d, boolean whole) {
        if (m == d.size()) {
            return whole ? List.of() : List.of(root(d));
        }
        var k = Integer.highestOneBit(d.size() - 1);
        var proof = new ArrayList<byte[]>();
        if (m <= k) {
            proof.addAll(subproof(m, d.subList(0, k), whole));
            proof.add(root(d.subList(k, d.size())));
        } else {
            proof.addAll(subproof(m - k, d.subList(k, d.size()), false));
            proof.add(root(d.subList(0, k)));
        }
        return proof;
    }

    private static byte[] root(List<String> d) {
        if (d.isEmpty()) {
            return sha256();
        }
        if (d.size() == 1) {
            return sha256(new byte[] {0}, d.get(0).getBytes(StandardCharsets.UTF_8));
        }
        var k = Integer.highestOneBit(d.size() - 1);
        return sha256(new byte[] {1}, root(d.subList(0, k)), root(d.subList(k, d.size())));
    }

    private byte[] publicKey() {
        var encoded = pair.getPublic().getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    private int keyId() {
        var hash = sha256((origin + "\n").getBytes(StandardCharsets.UTF_8), new byte[] {1}, publicKey());
        return new BigInteger(Arrays.copyOf(hash, 4)).intValue();
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[]... pieces) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(join(pieces));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] join(byte[]... pieces) {
        var joined = new ByteArrayOutputStream();
        Arrays.stream(pieces).forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
