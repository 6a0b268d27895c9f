package vn.planledger.edge;

import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.shared.Refusal;
import vn.planledger.document.ContentCheck;
import vn.planledger.document.DocumentStore;
import vn.planledger.document.StagedDocument;

/** Takes files in: staged, named and checked by content. What is refused does not stay. */
@Component
class Intake {

    /** A file that may be offered to the record. */
    record Checked(StagedDocument staged, String name, String mediaType) {}

    private static final int NAME = 255;

    private final DocumentStore documents;
    private final ContentCheck check = new ContentCheck();

    Intake(DocumentStore documents) {
        this.documents = documents;
    }

    /** @throws Refusal {@code document.empty}, or as {@link ContentCheck#mediaType} */
    Checked take(String document, MultipartFile file) throws IOException {
        return checked(documents.stage(document, file.getInputStream()), name(file.getOriginalFilename()));
    }

    /** What was taken before and not yet offered. */
    Optional<Checked> held(String document, String name) throws IOException {
        var staged = documents.staged(document);
        return staged.isPresent() ? Optional.of(checked(staged.get(), name(name))) : Optional.empty();
    }

    void discard(Checked taken) throws IOException {
        documents.discard(taken.staged());
    }

    private Checked checked(StagedDocument staged, String name) throws IOException {
        try {
            if (staged.size() == 0) {
                throw Refusal.malformed("document.empty", name).at("file");
            }
            return new Checked(staged, name, check.mediaType(staged.file(), name));
        } catch (Refusal refusal) {
            documents.discard(staged);
            throw refusal;
        }
    }

    /** The last part of the sender's file name, without what could not be shown or saved. */
    private static String name(String original) {
        var given = original == null ? "" : original;
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cntrl}\"<>|:*?]", "_").strip();
        return clean.isEmpty() ? "document" : clean.substring(0, Math.min(NAME, clean.length()));
    }
}
