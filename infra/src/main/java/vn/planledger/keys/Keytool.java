package vn.planledger.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes keys with the JDK's own {@code keytool}, in the form an operator makes them with. For the embedded profile: in
 * production a key that is missing must be noticed, not replaced.
 */
final class Keytool {

    private static final String PASSWORD = "PLANLEDGER_NEW_KEYSTORE_PASSWORD";

    private final Path file;
    private final String password;

    Keytool(Path file, String password) {
        this.file = file;
        this.password = password;
    }

    /** An Ed25519 key with a certificate that only holds its public half. */
    void signingKey(String alias) {
        make(List.of(
                "-genkeypair", "-alias", alias, "-keyalg", "Ed25519", "-dname", "CN=" + alias, "-validity", "36500"));
    }

    /** The file is there at once: a start that is killed here leaves none. */
    private void make(List<String> what) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            run(what, fresh);
            forOwnerOnly(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot make the keystore " + file, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void run(List<String> what, Path fresh) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(what);
        command.addAll(List.of("-storetype", "PKCS12", "-keystore", fresh.toString(), "-storepass:env", PASSWORD));
        var keytool = new ProcessBuilder(command).redirectErrorStream(true);
        keytool.environment().put(PASSWORD, password);
        var running = keytool.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (running.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static void forOwnerOnly(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
