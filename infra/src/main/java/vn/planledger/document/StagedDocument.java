package vn.planledger.document;

import java.nio.file.Path;

/**
 * An upload that no event names yet.
 *
 * @param size bytes
 * @param sha256 lower-case hex
 */
public record StagedDocument(String documentId, Path file, long size, String sha256) {}
