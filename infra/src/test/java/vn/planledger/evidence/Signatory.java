package vn.planledger.evidence;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** Somebody who signs checkpoints: the log itself, or a witness (C2SP signed-note and tlog-cosignature). */
record Signatory(String name, byte algorithm, KeyPair keys) {

    private static final int RAW_KEY = 32;

    static Signatory log(String name) {
        return new Signatory(name, (byte) 1, pair(name));
    }

    static Signatory witness(String name) {
        return new Signatory(name, (byte) 4, pair(name));
    }

    /** The same key for the same name, so that a corpus is the same every time. */
    private static KeyPair pair(String name) {
        try {
            var random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(SmallLog.utf8(name));
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] body() {
        var encoded = keys.getPublic().getEncoded();
        var raw = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
        return ByteBuffer.allocate(RAW_KEY + 1).put(algorithm).put(raw).array();
    }

    private byte[] id() {
        return Arrays.copyOf(SmallLog.sha256(SmallLog.utf8(name + "\n"), body()), 4);
    }

    String vkey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+" + base64(body());
    }

    /** The line of a log. */
    String sign(String note) {
        return line(signature(note));
    }

    /** The line of a witness. */
    String cosign(String note, long time) {
        var signature = signature("cosignature/v1\ntime " + time + "\n" + note);
        return line(ByteBuffer.allocate(72).putLong(time).put(signature).array());
    }

    private String line(byte[] rest) {
        var blob = ByteBuffer.allocate(4 + rest.length).put(id()).put(rest).array();
        return "— " + name + " " + base64(blob) + "\n";
    }

    private byte[] signature(String text) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(keys.getPrivate());
            signature.update(SmallLog.utf8(text));
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
