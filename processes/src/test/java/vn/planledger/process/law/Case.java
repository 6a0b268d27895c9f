package vn.planledger.process.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.Regime;

/** A kind of plan under a law, as the tables are asked about it; every trait is false until it is set. */
record Case(Regime regime, PlanKind kind, ProcedureType procedure) {

    static final List<String> TRAITS = List.of(
            "spansDistricts",
            "importantArea",
            "newUrbanCentre",
            "investorMade",
            "nationalImportance",
            "economicZone",
            "apartmentSite",
            "industrialSite");

    private static final Map<Regime, List<String>> UNIT_TYPES = Map.of(
            Regime.R2009, List.of("thành phố", "thị xã", "huyện", "thị trấn", "thành phố trực thuộc trung ương"),
            Regime.R2024, List.of("phường", "xã", "đặc khu"));

    static List<Case> all() {
        var cases = new ArrayList<Case>();
        for (var regime : Regime.values()) {
            for (var kind : PlanKind.values()) {
                Arrays.stream(ProcedureType.values())
                        .map(procedure -> new Case(regime, kind, procedure))
                        .forEach(cases::add);
            }
        }
        return cases;
    }

    List<String> unitTypes() {
        return UNIT_TYPES.get(regime);
    }

    Map<String, Object> facts(String unitType, String... traits) {
        var facts = new HashMap<String, Object>();
        TRAITS.forEach(trait -> facts.put(trait, List.of(traits).contains(trait)));
        facts.put("regime", regime.name());
        facts.put("kind", kind.name());
        facts.put("procedure", procedure.name());
        facts.put("unitType", unitType);
        facts.put("unitPhrase", "đơn vị X");
        facts.put("urbanClass", null);
        facts.put("registeredOn", regime == Regime.R2009 ? "2022-03-01" : "2026-05-04");
        return facts;
    }
}
