package vn.planledger.desk.export;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.planledger.edge.PublicAddress;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.ledger.entry.EventEntry;
import vn.planledger.query.ledger.tree.MerkleHash;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.VisibleText;

/**
 * What an exported list says of itself.
 *
 * @param madeFor name of the person it is made for
 */
record RecordHead(MessageSource messages, Locale locale, PublicAddress address, String madeFor, Instant madeAt) {

    private static final Map<String, Integer> SHARES = Map.of(
            "number",
            7,
            "recorded",
            12,
            "happened",
            9,
            "type",
            14,
            "sentence",
            40,
            "plan",
            12,
            "person",
            14,
            "role",
            12,
            "organisation",
            18,
            "sha256",
            34);

    String title() {
        return text("desk.export.title");
    }

    List<HeadText> facts(EventList list) {
        var question = list.question().isEmpty() ? text("form.all") : String.join("\n", list.question());
        return List.of(
                new HeadText(text("desk.export.question"), VisibleText.of(question)),
                new HeadText(text("desk.export.events"), String.valueOf(list.size())),
                new HeadText(text("field.until"), String.valueOf(list.until())),
                new HeadText(text("desk.export.made"), EventCells.moment(madeAt) + "\n" + VisibleText.of(madeFor)),
                new HeadText(text("desk.export.link"), link(list)));
    }

    /** Where anybody confirms the newest event of the list; the record's own page where the list is empty. */
    String link(EventList list) {
        return address.of(list.newest().map(RecordHead::confirmation).orElse("/audit"));
    }

    /** Shares of the width: they add up to a hundred on paper; a workbook is as wide as it needs to be. */
    Map<String, Integer> shares(List<String> columns) {
        return columns.stream().collect(Collectors.toMap(column -> column, SHARES::get));
    }

    private static String confirmation(EventRow row) {
        var leaf = HexFormat.of().formatHex(MerkleHash.leaf(EventEntry.of(row)));
        return "/confirm/" + row.number() + "/" + leaf;
    }

    private String text(String key) {
        return messages.getMessage(key, null, locale);
    }
}
