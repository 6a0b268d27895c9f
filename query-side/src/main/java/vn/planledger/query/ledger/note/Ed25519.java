package vn.planledger.query.ledger.note;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Keys of RFC 8032 as 32 bytes, which the JDK wraps in the form of RFC 8410. */
final class Ed25519 {

    static final int KEY_BYTES = 32;
    static final int SIGNATURE_BYTES = 64;

    private static final byte[] WRAPPING = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        var wrapped = ByteBuffer.allocate(WRAPPING.length + key.length)
                .put(WRAPPING)
                .put(key)
                .array();
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(wrapped));
    }

    static byte[] bytes(PublicKey key) {
        var wrapped = key.getEncoded();
        return Arrays.copyOfRange(wrapped, wrapped.length - KEY_BYTES, wrapped.length);
    }
}
