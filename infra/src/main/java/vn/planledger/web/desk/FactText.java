package vn.planledger.web.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.planledger.desk.asof.Fact;
import vn.planledger.web.Words;

/** Facts about a plan in the reader's words. */
@Component
final class FactText {

    /** Which kind of word a value is; the others stand as they are. */
    private static final Map<String, String> KINDS = Map.of(
            "step", "step",
            "phase", "Phase",
            "kind", "PlanKind",
            "role", "Role",
            "regime", "Regime",
            "documentType", "document",
            "group", "ConsultedGroup",
            "end", "ProcedureEnd",
            "procedure", "process");

    /** Values that name the fact. */
    private static final Set<String> NAMES =
            Set.of("title", "step", "documentType", "group", "body", "procedure", "phase", "round");

    private final Words words;

    FactText(Words words) {
        this.words = words;
    }

    /** What the fact is about, from those of its values that name it. */
    String subject(Fact fact) {
        var subject = fact.values().entrySet().stream()
                .filter(value -> NAMES.contains(value.getKey()))
                .map(value -> value(fact, value.getKey(), value.getValue()))
                .reduce((one, other) -> one + " · " + other);
        return subject.orElse(fact.id());
    }

    /** Label to value, of the values that do not name it. */
    Map<String, String> rest(Fact fact) {
        var rest = new LinkedHashMap<String, String>();
        fact.values().forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                rest.put(label(name), value(fact, name, value));
            }
        });
        return rest;
    }

    String label(String name) {
        return words.of("fact", name);
    }

    /** Nothing for null. */
    String value(Fact fact, String name, String value) {
        if (value == null) {
            return "";
        }
        if (name.equals("outcome")) {
            return words.outcome(fact.values().get("step"), value);
        }
        return KINDS.containsKey(name) ? words.of(KINDS.get(name), value) : words.isoDay(value);
    }
}
