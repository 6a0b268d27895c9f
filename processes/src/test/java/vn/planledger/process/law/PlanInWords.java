package vn.planledger.process.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import vn.planledger.process.EngineRoom;

/** A plan as the tables are asked about it, told in words. */
final class PlanInWords {

    /** A day under Law 30/2009: that on which its plans are registered here. */
    static final LocalDate DAY_2022 = LocalDate.of(2022, 3, 1);

    /** A day under Law 47/2024: that on which its plans are registered here. */
    static final LocalDate DAY_2026 = LocalDate.of(2026, 5, 4);

    private PlanInWords() {}

    /** Facts in words: regime, kind, unit type, then an urban class, traits and a procedure. */
    static LawSource plan(String words) {
        var given = words.split(" ");
        var facts = new HashMap<String, Object>();
        facts.put("regime", given[0]);
        facts.put("kind", given[1]);
        facts.put("unitType", given[2].replace('_', ' '));
        facts.put("unitPhrase", "đơn vị X");
        facts.put("procedure", "FORMULATION");
        facts.put("urbanClass", null);
        facts.put("registeredOn", (given[0].equals("R2009") ? DAY_2022 : DAY_2026).toString());
        TRAITS.forEach(trait -> facts.put(trait, false));
        for (var word : List.of(given).subList(3, given.length)) {
            if (word.startsWith("procedure=")) {
                facts.put("procedure", word.substring("procedure=".length()));
            } else if (TRAITS.contains(word)) {
                facts.put(word, true);
            } else {
                facts.put("urbanClass", word);
            }
        }
        return new LawSource(EngineRoom.engine(), deployment(), facts);
    }

    private static final List<String> TRAITS = List.of(
            "spansDistricts",
            "importantArea",
            "newUrbanCentre",
            "investorMade",
            "nationalImportance",
            "economicZone",
            "apartmentSite",
            "industrialSite");

    private static String deployment() {
        return EngineRoom.engine()
                .getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("procedure-parts")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }
}
