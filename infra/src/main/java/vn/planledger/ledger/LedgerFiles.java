package vn.planledger.ledger;

import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The logs as C2SP {@code tlog-tiles} serves them: the record under {@code /ledger}, others under {@code /ledger/<log>}. */
@RestController
@RequestMapping({"/ledger", "/ledger/{log:access}"})
class LedgerFiles {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=utf-8");
    private static final CacheControl A_MOMENT =
            CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic();
    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_EVER_BY_THE_READER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final List<PublishedLog> logs;
    private final EntryBundles bundles;
    private final ObjectProvider<NoteSignatures> signatures;

    LedgerFiles(List<PublishedLog> logs, EntryBundles bundles, ObjectProvider<NoteSignatures> signatures) {
        this.logs = List.copyOf(logs);
        this.bundles = bundles;
        this.signatures = signatures;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint(@PathVariable Optional<String> log) {
        var published = log(log);
        var newest = published.ledger().newest().orElseThrow();
        var others = signatures.getIfAvailable(() -> (name, checkpoint) -> checkpoint.note());
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(A_MOMENT)
                .body(others.under(published.name(), newest).toString());
    }

    /** The key by which checkpoints are checked (C2SP {@code signed-note}). */
    @GetMapping("/vkey")
    ResponseEntity<String> key(@PathVariable Optional<String> log) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(A_MOMENT).body(log(log).key() + "\n");
    }

    @GetMapping("/tile/{level:0|[1-9]\\d?}/{*tile}")
    ResponseEntity<byte[]> tile(
            @PathVariable Optional<String> log, @PathVariable int level, @PathVariable String tile) {
        var path = TilePath.parse(tile.substring(1)).orElseThrow();
        return bytes(FOR_EVER, log(log).ledger().tile(level, path.index(), path.width()));
    }

    @GetMapping("/tile/entries/{*tile}")
    ResponseEntity<byte[]> entries(@PathVariable Optional<String> log, @PathVariable String tile) {
        var path = TilePath.parse(tile.substring(1)).orElseThrow();
        return bytes(FOR_EVER_BY_THE_READER, bundles.read(log(log), path));
    }

    private PublishedLog log(Optional<String> name) {
        var wanted = name.orElse(LedgerConfiguration.RECORD);
        return logs.stream()
                .filter(log -> log.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    private static ResponseEntity<byte[]> bytes(CacheControl cached, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(cached)
                .body(bytes);
    }

    @ExceptionHandler(NoSuchElementException.class)
    ResponseEntity<Void> nothingThere() {
        return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
    }
}
