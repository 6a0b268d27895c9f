package vn.planledger.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Role;
import vn.planledger.desk.EventSentence;
import vn.planledger.query.audit.EventRow;
import vn.planledger.query.planpage.HistoryEntry;

/**
 * An event as one sentence, from the message {@code history.<type>}: named values in braces, and parts in brackets that
 * are left out where one of their values is unknown.
 */
@Component
public final class HistorySentence implements EventSentence {

    private static final Pattern PART = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private static final Set<String> DAYS = Set.of("before", "after", "until");

    /** Which kind of word a value is; the others stand as they are. */
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("step", "step"),
            Map.entry("phase", "Phase"),
            Map.entry("kind", "PlanKind"),
            Map.entry("role", "Role"),
            Map.entry("regime", "Regime"),
            Map.entry("documentType", "document"),
            Map.entry("group", "ConsultedGroup"),
            Map.entry("channel", "Channel"),
            Map.entry("result", "AnswerResult"),
            Map.entry("end", "ProcedureEnd"),
            Map.entry("cause", "MoveCause"),
            Map.entry("field", "field"),
            Map.entry("heading", "Heading"),
            Map.entry("satisfied", "satisfied"),
            Map.entry("stage", "InspectionStage"),
            Map.entry("procedure", "process"));

    private final MessageSource messages;
    private final Words words;

    HistorySentence(MessageSource messages, Words words) {
        this.messages = messages;
        this.words = words;
    }

    public String of(HistoryEntry entry, Locale locale) {
        return sentence(entry.type(), entry.parameters(), actor(entry.actorName(), entry.role(), locale), locale);
    }

    /** The sentence of an event as the record holds it, without any view. */
    @Override
    public String of(EventRow row, Locale locale) {
        var event = RecordedFacts.of(row);
        return sentence(row.type(), event.parameters(), actor(event.actorName(), event.role(), locale), locale);
    }

    private String actor(String name, Role role, Locale locale) {
        return name == null || role == Role.SYSTEM ? words.of("Role", role, locale) : name;
    }

    private String sentence(String type, Map<String, String> parameters, String actor, Locale locale) {
        var template = messages.getMessage("history." + type, null, type, locale);
        var values = new LinkedHashMap<String, String>();
        parameters.forEach((name, value) -> values.put(name, readable(name, value, parameters, locale)));
        values.put("actor", actor);
        var known = PART.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(allKnown(part.group(1), values) ? part.group(1) : ""));
        return fill(known, name -> values.getOrDefault(name, "—"));
    }

    private String readable(String name, String value, Map<String, String> parameters, Locale locale) {
        if (name.equals("outcome")) {
            return words.outcome(parameters.get("step"), value, locale);
        }
        if (name.endsWith("On") || DAYS.contains(name) && value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return words.isoDay(value);
        }
        return KINDS.containsKey(name) ? words.of(KINDS.get(name), value, locale) : value;
    }

    private static boolean allKnown(String part, Map<String, String> values) {
        return NAME.matcher(part).results().allMatch(name -> values.containsKey(name.group(1)));
    }

    private static String fill(String template, Function<String, String> value) {
        return NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(value.apply(name.group(1))));
    }
}
