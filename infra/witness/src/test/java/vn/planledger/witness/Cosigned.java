package vn.planledger.witness;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;

/** C2SP tlog-cosignature, read the way a verifier elsewhere would. */
final class Cosigned {

    private Cosigned() {}

    static boolean by(String verifierKey, String text, String line) {
        var key = verifierKey.split("\\+", 3);
        var parts = line.split(" ");
        var value = ByteBuffer.wrap(Base64.getMimeDecoder().decode(parts[2]));
        var typed = Base64.getDecoder().decode(key[2]);
        var id = new byte[4];
        value.get(id);
        var time = value.getLong();
        var signature = new byte[64];
        value.get(signature);
        return parts[0].equals("—")
                && line.endsWith("\n")
                && parts[1].equals(key[0])
                && Arrays.equals(id, keyId(key[0], typed))
                && String.format("%08x", ByteBuffer.wrap(id).getInt()).equals(key[1])
                && typed[0] == 4
                && verified(typed, "cosignature/v1\ntime " + time + "\n" + text, signature)
                && !value.hasRemaining();
    }

    private static byte[] keyId(String name, byte[] typed) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest.digest(typed), 4);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean verified(byte[] typed, String message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(Ed25519.publicKey(Arrays.copyOfRange(typed, 1, 33)));
            verifier.update(message.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
