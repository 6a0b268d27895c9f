package vn.planledger.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.planledger.command.plan.PinnedModel;
import vn.planledger.command.shared.Refusal;
import vn.planledger.document.DocumentStore;
import vn.planledger.process.procedure.PinnedFiles;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.ledger.entry.EventEntry;

/** Gathers the files that are there before a bundle is issued: everything but proofs, checkpoint and manifest. */
@Component
class BundleContents {

    private final PinnedFiles models;
    private final DocumentStore documents;
    private final JsonMapper json;

    BundleContents(PinnedFiles models, DocumentStore documents, JsonMapper json) {
        this.models = models;
        this.documents = documents;
        this.json = json;
    }

    /**
     * By name, in ascending order.
     *
     * @param withDocuments whether documents are in it; their hashes always are
     * @throws Refusal {@code evidence.model-missing}
     */
    SortedMap<String, BundleFile> of(List<EventRow> rows, boolean withDocuments) throws IOException {
        var files = new TreeMap<String, BundleFile>();
        rows.forEach(row -> files.putAll(event(row)));
        var named = NamedInEvents.of(rows, json);
        law(named, files);
        files.put("calendar.csv", BundleFile.of(ReadableLists.calendar(named.notices())));
        documents(named, withDocuments, files);
        return files;
    }

    /** The three files of an event. */
    static SortedMap<String, BundleFile> event(EventRow row) {
        var name = name(row.number());
        return new TreeMap<>(Map.of(
                name + ".entry", BundleFile.of(EventEntry.of(row)),
                name + ".payload", BundleFile.of(row.payload()),
                name + ".metadata", BundleFile.of(row.metadata())));
    }

    static String name(long number) {
        return String.format("events/%012d", number);
    }

    private void law(NamedInEvents named, SortedMap<String, BundleFile> files) throws IOException {
        var tables = new ArrayList<byte[]>();
        for (var model : named.models()) {
            var content = models.content(model).orElseThrow(() -> Refusal.rule("evidence.model-missing", model.file()));
            files.put(path(model), BundleFile.of(content));
            if (model.file().endsWith(".dmn")) {
                tables.add(content);
            }
        }
        files.put("law/rows.csv", BundleFile.of(ReadableLists.lawRows(tables)));
    }

    /** Two versions of one file may be pinned, so its hash is in its name. */
    private static String path(PinnedModel model) {
        var folder = model.file().endsWith(".dmn") ? "law/" : "processes/";
        var file = model.file().substring(model.file().lastIndexOf('/') + 1);
        return folder + model.sha256().substring(0, 8) + "-" + file;
    }

    /** A document that is no longer kept is named by its hash only. */
    private void documents(NamedInEvents named, boolean included, SortedMap<String, BundleFile> files)
            throws IOException {
        var list = new StringBuilder();
        for (var document : named.documents().entrySet()) {
            list.append(document.getKey())
                    .append("  ")
                    .append(String.format("%012d", document.getValue()))
                    .append('\n');
            var file = documents.content(document.getKey());
            if (included && Files.exists(file)) {
                files.put("documents/" + document.getKey(), BundleFile.document(document.getKey(), file));
            }
        }
        files.put("documents.txt", BundleFile.of(list.toString()));
    }
}
