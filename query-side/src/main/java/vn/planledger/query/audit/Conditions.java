package vn.planledger.query.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A filter as a condition on table {@code event}. Every text of a person is a parameter; each condition is written as the
 * index made for it is (migrations V1, V8 and V12).
 */
final class Conditions {

    private static final String PLAN = "(payload::jsonb ->> 'plan') = :plan";

    /** The plans first and their events then, which the planner would not do by itself: it would read the whole record. */
    private static final String PLANS_OF_UNIT =
            "number in (select u.number from event u where (u.payload::jsonb ->> 'plan') = any(array("
                    + placed("= :unit", "->> 'unit'") + " union "
                    + placed("@> to_jsonb(cast(:unit as text))", "-> 'units'") + ")) offset 0)";

    private static final String RULE =
            "number in (select a.number from event_article a where a.article = :rule and a.number > :after)";
    private static final String HAPPENED = "happened_on(payload) collate \"C\" ";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Conditions() {}

    static Conditions of(EventFilter filter) {
        var conditions = new Conditions();
        conditions.equal(PLAN, "plan", filter.plan());
        conditions.equal(PLANS_OF_UNIT, "unit", filter.unit());
        conditions.by(filter.by());
        conditions.equal("type = :type", "type", filter.type());
        conditions.equal(RULE, "rule", filter.rule());
        if (filter.missed()) {
            conditions.all.add(MissedTypes.CONDITION);
        }
        conditions.during(filter.when());
        return conditions;
    }

    private static String placed(String comparison, String field) {
        return "select payload::jsonb ->> 'plan' from event where type in"
                + " ('plan.plan-registered', 'plan.reference-recorded') and (payload::jsonb " + field + ") "
                + comparison;
    }

    private void by(ActedBy by) {
        equal("(metadata::jsonb ->> 'actorId') = :account", "account", by.account());
        equal("(metadata::jsonb ->> 'actorName') = :name", "name", by.name());
        equal("(metadata::jsonb ->> 'organisation') = :organisation", "organisation", by.organisation());
        equal("(metadata::jsonb ->> 'role') = :role", "role", by.role());
    }

    private void during(TimeRange when) {
        equal("recorded_at >= :recordedFrom", "recordedFrom", timestamp(when.recordedFrom()));
        equal("recorded_at <= :recordedUntil", "recordedUntil", timestamp(when.recordedUntil()));
        equal(HAPPENED + ">= :happenedFrom", "happenedFrom", text(when.happenedFrom()));
        equal(HAPPENED + "<= :happenedUntil", "happenedUntil", text(when.happenedUntil()));
    }

    private void equal(String condition, String name, Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(name, value);
        }
    }

    /** To be put after another condition. */
    String sql() {
        return String.join(
                "", all.stream().map(condition -> " and " + condition).toList());
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** PostgreSQL text cannot hold NUL, so no event can match it. */
    boolean neverStored() {
        return parameters.values().stream()
                .flatMap(value -> value instanceof String text ? Stream.of(text) : Stream.empty())
                .anyMatch(text -> text.indexOf('\0') >= 0);
    }

    static Timestamp timestamp(Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static String text(LocalDate day) {
        return day == null ? null : day.toString();
    }
}
