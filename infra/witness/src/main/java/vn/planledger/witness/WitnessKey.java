package vn.planledger.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/**
 * The key with which this witness cosigns: Ed25519, type 0x04 of C2SP tlog-cosignature.
 *
 * @param name of the witness
 * @param raw the public key, 32 bytes
 */
record WitnessKey(String name, byte[] raw, PrivateKey secret) {

    private static final byte COSIGNATURE = 4;

    String verifierKey() {
        return KeyName.verifierKey(name, COSIGNATURE, raw);
    }

    /**
     * One signature line with its newline.
     *
     * @param text of the checkpoint
     * @param seconds since 1970-01-01T00:00:00Z
     */
    String cosign(String text, long seconds) {
        var message = "cosignature/v1\ntime " + seconds + "\n" + text;
        var signature = sign(message.getBytes(StandardCharsets.UTF_8));
        var value = ByteBuffer.allocate(Integer.BYTES + Long.BYTES + signature.length)
                .putInt(KeyName.id(name, COSIGNATURE, raw))
                .putLong(seconds)
                .put(signature);
        return "— " + name + " " + Base64Text.of(value.array()) + "\n";
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(secret);
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("the witness's key cannot sign", unusable);
        }
    }
}
