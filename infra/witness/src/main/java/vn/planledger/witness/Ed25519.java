package vn.planledger.witness;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Public keys between the 32 bytes of RFC 8032 and what the JDK works with (RFC 8410). */
final class Ed25519 {

    static final int KEY_LENGTH = 32;

    private static final byte[] X509_HEAD = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** @throws Malformed where the bytes are no point of the curve */
    static PublicKey publicKey(byte[] raw) {
        var encoded = ByteBuffer.allocate(X509_HEAD.length + KEY_LENGTH);
        encoded.put(X509_HEAD).put(raw);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.array()));
        } catch (GeneralSecurityException noPoint) {
            throw new Malformed("not an Ed25519 public key", noPoint);
        }
    }

    static byte[] raw(PublicKey key) {
        var encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }
}
