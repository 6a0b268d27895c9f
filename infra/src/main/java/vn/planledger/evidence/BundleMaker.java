package vn.planledger.evidence;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedMap;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.audit.PlanEvidence;
import vn.planledger.record.Receipts;

/**
 * Makes a bundle: gathers its files, issues their manifest as an event, waits until the event is sealed and cosigned, and
 * writes everything with its proofs (ADR 23).
 */
@Component
class BundleMaker {

    /** Bytes of names, headers and proof at most. */
    private static final long OF_EACH_FILE = 4096;

    private final PlanEvidence evidence;
    private final EventSearch events;
    private final BundleContents contents;
    private final SealedRecord sealed;
    private final CommandGateway commands;
    private final Receipts receipts;

    BundleMaker(
            PlanEvidence evidence,
            EventSearch events,
            BundleContents contents,
            SealedRecord sealed,
            CommandGateway commands,
            Receipts receipts) {
        this.evidence = evidence;
        this.events = events;
        this.contents = contents;
        this.sealed = sealed;
        this.commands = commands;
        this.receipts = receipts;
    }

    /** @throws Refusal {@code evidence.too-large}, or as {@link SealedRecord} and the command side say */
    void make(BundleJob job) throws IOException, InterruptedException {
        job.at(EvidenceState.GATHERING);
        var order = job.order();
        var last = events.lastNumber();
        var rows = evidence.upTo(last, order.plan());
        var signing = sealed.present();
        var files = contents.of(rows, order.documents());
        files.put("vkeys", BundleFile.of(signing.text()));
        mustFit(files);
        var manifest =
                BundleFile.of(new Manifest(order.plan().value(), sealed.origin(), order.id().stream(), files).text());
        var issued = issue(order, manifest, last, rows.size());
        job.cosignedBy(signing.names());
        job.at(EvidenceState.SEALING);
        var seal = sealed.await(issued.number(), signing);
        job.at(EvidenceState.WRITING);
        files.putAll(BundleContents.event(issued));
        prove(files, rows, issued, seal);
        write(job, manifest, files);
    }

    /** Before it is issued: what is too large would be recorded and never delivered. */
    private static void mustFit(SortedMap<String, BundleFile> files) {
        var size = files.values().stream()
                .mapToLong(file -> file.size() + OF_EACH_FILE)
                .sum();
        if (size > StoredZip.LARGEST) {
            throw Refusal.rule("evidence.too-large", size >> 20);
        }
    }

    private EventRow issue(BundleOrder order, BundleFile manifest, long last, int count) {
        var sender = order.sender();
        commands.sendAndWait(order.issue(manifest.sha256(), last, count), MetaData.from(sender.toMetadata()));
        var number = receipts.find(sender.commandId()).orElseThrow().firstNumber();
        return events.byNumber(number).orElseThrow();
    }

    /** A proof is bound to the checkpoint by its content, so that nothing has to vouch for it. */
    private void prove(
            SortedMap<String, BundleFile> files, List<EventRow> rows, EventRow issued, SealedRecord.Seal seal) {
        rows.forEach(row -> files.put(proof(row), BundleFile.of(sealed.proof(row.number(), seal.size()))));
        files.put(proof(issued), BundleFile.of(sealed.proof(issued.number(), seal.size())));
        files.put("checkpoint", BundleFile.of(seal.note()));
    }

    private static String proof(EventRow row) {
        return BundleContents.name(row.number()) + ".proof";
    }

    private static void write(BundleJob job, BundleFile manifest, SortedMap<String, BundleFile> files)
            throws IOException {
        job.expect(files.size() + 1L);
        try (var zip = new StoredZip(new BufferedOutputStream(Files.newOutputStream(job.file())))) {
            zip.add(Manifest.NAME, manifest.content().bytes());
            job.wrote();
            for (var file : files.entrySet()) {
                zip.add(file.getKey(), file.getValue().content().bytes());
                job.wrote();
            }
        }
    }
}
