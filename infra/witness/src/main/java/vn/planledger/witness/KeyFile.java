package vn.planledger.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;

/**
 * The witness's key on disk, readable by its owner alone: three lines, the name, the public key and the private key (PKCS
 * #8), both keys in Base 64.
 */
final class KeyFile {

    private KeyFile() {}

    /** @throws java.nio.file.FileAlreadyExistsException where there is a key: a witness never loses it to a second init */
    static WitnessKey create(Path file, String name) throws IOException {
        try {
            var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var key = new WitnessKey(KeyName.checked(name), Ed25519.raw(pair.getPublic()), pair.getPrivate());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var secret = Base64Text.of(pair.getPrivate().getEncoded());
            var lines = name + "\n" + Base64Text.of(key.raw()) + "\n" + secret + "\n";
            Files.writeString(file, lines, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            return key;
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** @throws Malformed where the file is not one that {@link #create} wrote */
    static WitnessKey read(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        if (lines.size() != 3) {
            throw new Malformed("not a key file: " + file);
        }
        return new WitnessKey(
                KeyName.checked(lines.get(0)), Base64Text.read(lines.get(1)), secret(Base64Text.read(lines.get(2))));
    }

    private static PrivateKey secret(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException damaged) {
            throw new Malformed("the private key cannot be read", damaged);
        }
    }
}
