package vn.planledger.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import vn.planledger.command.shared.Sha256;

/**
 * Documents under the SHA-256 of their content. An upload is staged first and shelved inside the transaction of the
 * event that names it: a refused upload leaves nothing, and no event names a content that is not there.
 */
public final class DocumentStore {

    private final Path shelf;
    private final Path staging;

    /** @param folder created where it does not exist; on the same file system as its staging area */
    public DocumentStore(Path folder) throws IOException {
        shelf = Files.createDirectories(folder);
        staging = Files.createDirectories(folder.resolve("staging"));
    }

    /** Writes an upload to the staging area and to disk, and hashes it on the way. */
    public StagedDocument stage(String documentId, InputStream content) throws IOException {
        var file = staging.resolve(documentId);
        var digest = Sha256.digest();
        long size;
        try (var hashed = new DigestInputStream(content, digest)) {
            size = Files.copy(hashed, file, StandardCopyOption.REPLACE_EXISTING);
        }
        force(file);
        return new StagedDocument(documentId, file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Moves a staged document under its hash; the same content may be there already. */
    void shelve(String documentId, String sha256) throws IOException {
        var staged = staging.resolve(documentId);
        var place = place(sha256);
        Files.createDirectories(place.getParent());
        Files.move(staged, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.getParent());
    }

    /** An upload that was staged before and neither shelved nor discarded since; hashed anew. */
    public Optional<StagedDocument> staged(String documentId) throws IOException {
        var file = staging.resolve(documentId);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var hashed = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
            var size = hashed.transferTo(OutputStream.nullOutputStream());
            var sha256 = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
            return Optional.of(new StagedDocument(documentId, file, size, sha256));
        }
    }

    /** Discards what was staged before a moment and that nobody came back for. */
    public void sweep(Instant before) throws IOException {
        try (var files = Files.list(staging)) {
            for (var file : files.toList()) {
                if (Files.isRegularFile(file)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    public void discard(StagedDocument staged) throws IOException {
        Files.deleteIfExists(staged.file());
    }

    /** The file of a content that an event names. */
    public Path content(String sha256) {
        return place(sha256);
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return shelf.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static void force(Path path) throws IOException {
        try (var channel = java.nio.channels.FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
