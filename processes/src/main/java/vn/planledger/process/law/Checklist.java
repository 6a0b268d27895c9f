package vn.planledger.process.law;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.FormDocument;

/** Reads a row of {@code dossier-checklist}. */
final class Checklist {

    private Checklist() {}

    static FormDocument document(Map<String, Object> row) {
        var outcomes = (String) row.get("outcomes");
        return new FormDocument(
                (String) row.get("document"),
                (Boolean) row.get("required"),
                outcomes == null || outcomes.isEmpty() ? List.of() : Arrays.asList(outcomes.split(",")),
                (String) row.get("article"),
                (Boolean) row.get("verified"));
    }
}
