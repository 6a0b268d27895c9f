package vn.planledger.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A bundle of a small plan in a {@link SmallLog}, made by hand after docs/evidence-bundle.md, whole or tampered with. */
final class MadeBundle {

    static final Signatory LOG = Signatory.log("log.example/record");
    static final Signatory WITNESS = Signatory.witness("witness.example/inspectorate");
    static final String MODEL = "<definitions/>\n";
    static final String TABLE = "<decision/>\n";
    static final String DOCUMENT = "%PDF-1.7 a decision\n";
    /** What vouches for the manifest, and so is not listed in it. */
    private static final Comparator<String> MANIFEST_FIRST = Comparator.comparing(
                    (String name) -> !name.equals("manifest.txt"))
            .thenComparing(Comparator.naturalOrder());

    final SmallLog log = new SmallLog();
    final Map<String, byte[]> files = new TreeMap<>(MANIFEST_FIRST);
    private final List<Integer> numbers = new java.util.ArrayList<>();
    int issuing;

    /** Everything that can be in a bundle, once. */
    static MadeBundle whole() {
        var bundle = new MadeBundle();
        bundle.record();
        bundle.put("processes/" + hash(MODEL).substring(0, 8) + "-detailed-plan.bpmn", MODEL);
        bundle.put("law/" + hash(TABLE).substring(0, 8) + "-time-limits.dmn", TABLE);
        bundle.put("law/rows.csv", "table,row\ntime-limits,1\n");
        bundle.put("calendar.csv", "date,kind\n2026-09-02,HOLIDAY\n");
        bundle.put("documents/" + hash(DOCUMENT), DOCUMENT);
        bundle.put("documents.txt", hash(DOCUMENT) + "  000000000005\n");
        bundle.put("vkeys", LOG.vkey() + "\n" + WITNESS.vkey() + "\n");
        bundle.issue();
        bundle.prove();
        return bundle;
    }

    static MadeBundle of(Map<String, byte[]> files, int issuing) {
        var bundle = new MadeBundle();
        bundle.files.putAll(files);
        bundle.issuing = issuing;
        return bundle;
    }

    private void record() {
        numbers.add(log.add("calendar", "calendar.notice-recorded", "{\"notice\":{\"year\":2026}}"));
        log.add("other", "plan.plan-registered", "{\"plan\":\"other\"}");
        numbers.add(log.add("xuân", "plan.plan-registered", "{\"plan\":\"xuân\",\"title\":\"Khu \\\"Đông\\\"\"}"));
        numbers.add(log.add(
                "xuân",
                "plan.procedure-started",
                "{\"plan\":\"xuân\",\"procedure\":{\"models\":[" + model("processes/detailed-plan.bpmn", MODEL) + ","
                        + model("time-limits.dmn", TABLE) + "]},\"parts\":{}}"));
        numbers.add(
                log.add("xuân", "plan.document-added", "{\"plan\":\"xuân\",\"sha256\":\"" + hash(DOCUMENT) + "\"}"));
        log.add("other", "plan.plan-withdrawn", "{\"plan\":\"other\"}");
        numbers.add(log.add(
                "opinion-1", "opinion.opinion-submitted", "{\"plan\":\"xuân\",\"late\":true,\"n\":[1,-2.5e3]}"));
        for (var step = 0; step < 6; step++) {
            numbers.add(log.add("xuân", "plan.step-opened", "{\"plan\":\"xuân\",\"step\":{\"id\":\"s" + step + "\"}}"));
            log.add("other-" + step, "plan.step-opened", "{}");
        }
    }

    private static String model(String file, String content) {
        return "{\"file\":\"" + file + "\",\"sha256\":\"" + hash(content) + "\"}";
    }

    private void issue() {
        numbers.forEach(this::putEvent);
        writeManifest();
        issuing = log.add(
                "evidence-1",
                "evidence.bundle-issued",
                "{\"bundle\":\"1\",\"plan\":\"xuân\",\"manifest\":\"" + hash(files.get("manifest.txt")) + "\"}");
        putEvent(issuing);
        log.add("other", "plan.plan-registered", "{}");
    }

    void writeManifest() {
        var lines = files.entrySet().stream()
                .filter(file -> !file.getKey().equals("manifest.txt"))
                .filter(file -> !file.getKey().equals("checkpoint"))
                .filter(file -> !file.getKey().endsWith(".proof"))
                .filter(file -> issuing == 0 || !file.getKey().startsWith(name(issuing)))
                .map(file -> hash(file.getValue()) + "  " + file.getValue().length + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
        put(
                "manifest.txt",
                "PlanLedger evidence bundle 1\nplan xuân\norigin " + LOG.name() + "\nissued evidence-1\n\n" + lines);
    }

    private void putEvent(int number) {
        var event = log.event(number);
        files.put(name(number) + ".entry", log.entry(number));
        put(name(number) + ".payload", event.payload());
        put(name(number) + ".metadata", event.metadata());
    }

    /** The checkpoint and every proof, of the log as it now is. */
    void prove() {
        numbers.forEach(this::putProof);
        putProof(issuing);
        put("checkpoint", note() + "\n" + LOG.sign(note()) + WITNESS.cosign(note(), 1_790_000_100L));
    }

    String note() {
        return LOG.name() + "\n" + log.size() + "\n" + Base64.getEncoder().encodeToString(log.root()) + "\n";
    }

    private void putProof(int number) {
        put(
                name(number) + ".proof",
                log.proof(number).stream()
                        .map(hash -> Base64.getEncoder().encodeToString(hash) + "\n")
                        .collect(Collectors.joining()));
    }

    static String name(int number) {
        return String.format("events/%012d", number);
    }

    void put(String name, String content) {
        files.put(name, SmallLog.utf8(content));
    }

    String text(String name) {
        return new String(files.get(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    byte[] zipped() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new StoredZip(bytes)) {
            for (var file : files.entrySet()) {
                zip.add(file.getKey(), file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static String hash(String content) {
        return hash(SmallLog.utf8(content));
    }

    static String hash(byte[] content) {
        return HexFormat.of().formatHex(SmallLog.sha256(content));
    }
}
