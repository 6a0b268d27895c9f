package vn.planledger.command.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.planledger.command.shared.Phase;

/** The documents of a plan; a later one of the same type and phase is a new version of it. */
final class Dossier {

    private final List<PlanDocument> documents = new ArrayList<>();

    void add(PlanDocument document) {
        documents.add(document);
    }

    int versions(Phase phase, String type) {
        return (int) documents.stream().filter(d -> isOf(d, phase, type)).count();
    }

    boolean holds(Phase phase, String type) {
        return versions(phase, type) > 0;
    }

    Optional<PlanDocument> newest(Phase phase, String type) {
        return documents.stream().filter(d -> isOf(d, phase, type)).reduce((older, newer) -> newer);
    }

    /** Newest version of each type, type to SHA-256. */
    Map<String, String> hashes(Phase phase) {
        var hashes = new TreeMap<String, String>();
        documents.stream().filter(d -> d.phase() == phase).forEach(d -> hashes.put(d.type(), d.sha256()));
        return hashes;
    }

    private static boolean isOf(PlanDocument document, Phase phase, String type) {
        return document.phase() == phase && document.type().equals(type);
    }
}
