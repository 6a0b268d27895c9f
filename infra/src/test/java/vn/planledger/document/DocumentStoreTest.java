package vn.planledger.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is staged waits for the event that names it, and for no longer than it is wanted. */
class DocumentStoreTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    private Path folder;

    private DocumentStore documents;

    @BeforeEach
    void open() throws IOException {
        documents = new DocumentStore(folder);
    }

    @Test
    void what_was_staged_is_found_again_as_it_was() throws IOException {
        var staged = stage("s-1", "phiếu góp ý");

        assertThat(documents.staged("s-1")).contains(staged);
        assertThat(documents.staged("s-2")).isEmpty();
    }

    @Test
    void what_was_shelved_is_staged_no_more() throws IOException {
        var staged = stage("s-1", "phiếu góp ý");

        documents.shelve("s-1", staged.sha256());

        assertThat(documents.staged("s-1")).isEmpty();
        assertThat(documents.content(staged.sha256())).hasContent("phiếu góp ý");
    }

    @Test
    void what_nobody_came_back_for_is_swept_and_what_is_shelved_stays() throws IOException {
        Files.setLastModifiedTime(stage("old", "bỏ quên").file(), FileTime.from(NOON.minusSeconds(1)));
        Files.setLastModifiedTime(stage("new", "còn dùng").file(), FileTime.from(NOON));
        var kept = stage("kept", "đã ghi");
        documents.shelve("kept", kept.sha256());

        documents.sweep(NOON);

        assertThat(documents.staged("old")).isEmpty();
        assertThat(documents.staged("new")).isPresent();
        assertThat(documents.content(kept.sha256())).exists();
    }

    private StagedDocument stage(String id, String text) throws IOException {
        return documents.stage(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
