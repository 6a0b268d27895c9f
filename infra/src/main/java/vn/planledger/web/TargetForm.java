package vn.planledger.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.shared.Refusal;

/**
 * The form of a target as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param units codes, separated by blanks or lines
 * @param verified {@code true}; anything else, or nothing, where it was not ticked
 * @param reason why the target is taken back; empty where it is set
 */
record TargetForm(
        String attempt,
        String id,
        String statement,
        String measure,
        String units,
        String year,
        String percent,
        String source,
        String verified,
        String reason) {

    static TargetForm empty(int year) {
        return new TargetForm(
                UUID.randomUUID().toString(),
                "",
                "",
                CoverageMeasure.GENERAL_PLAN_PER_UNIT.name(),
                "",
                String.valueOf(year),
                "100",
                "",
                "",
                "");
    }

    static TargetForm of(CoverageTarget target) {
        return new TargetForm(
                UUID.randomUUID().toString(),
                target.id(),
                target.statement(),
                target.measure().name(),
                String.join(" ", target.units()),
                String.valueOf(target.year()),
                target.percent() == null ? "" : target.percent().toPlainString(),
                target.source(),
                String.valueOf(target.verified()),
                "");
    }

    /** The same text as a new attempt. */
    TargetForm afresh() {
        var next = UUID.randomUUID().toString();
        return new TargetForm(next, id, statement, measure, units, year, percent, source, verified, reason);
    }

    /** The same text with a reason to take the target back. */
    TargetForm because(String given) {
        return new TargetForm(attempt, id, statement, measure, units, year, percent, source, verified, given);
    }

    /** Whether it came from the form that takes a target back, which tells nothing but its code and the reason. */
    boolean takesBack() {
        return statement == null;
    }

    /** @throws Refusal at the field that is missing or malformed */
    CoverageTarget target() {
        var kind = Given.choice("measure", measure, CoverageMeasure.class);
        return new CoverageTarget(
                Given.required("id", id),
                Given.required("statement", statement),
                kind,
                codes(),
                yearNumber(),
                kind == CoverageMeasure.STATEMENT ? null : share(),
                Given.required("source", source),
                "true".equals(verified));
    }

    private List<String> codes() {
        return Given.text(units).stream()
                .flatMap(text -> Arrays.stream(text.split("[\\s,;]+")))
                .toList();
    }

    private int yearNumber() {
        try {
            return Integer.parseInt(Given.required("year", year));
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("field.integer", "year").at("year");
        }
    }

    private BigDecimal share() {
        try {
            return new BigDecimal(Given.required("percent", percent));
        } catch (NumberFormatException malformed) {
            throw Refusal.malformed("target.percent", percent).at("percent");
        }
    }
}
