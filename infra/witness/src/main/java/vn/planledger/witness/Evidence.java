package vn.planledger.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Checkpoints that a log signed and never should have: two trees of one size. Each is kept as it came, since its
 * signature proves the split view to everybody.
 */
final class Evidence {

    private final Path folder;

    Evidence(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** The same checkpoint twice is kept once, with whatever signatures it came the first time. */
    void keep(Checkpoint cosigned, SignedNote refused) throws IOException {
        var file = folder.resolve(HexFormat.of().formatHex(Sha256.of(refused.bytes())) + ".txt");
        if (Files.notExists(file)) {
            Files.writeString(file, words(cosigned, refused));
        }
    }

    private static String words(Checkpoint cosigned, SignedNote refused) {
        var words = new StringBuilder("cosigned by this witness: " + cosigned.origin() + ", size " + cosigned.size());
        words.append(", root ").append(Base64Text.of(cosigned.root()));
        words.append("\nsigned by the log as well:\n").append(refused.text()).append('\n');
        refused.signatures().forEach(signature -> words.append(signature.line()));
        return words.toString();
    }
}
