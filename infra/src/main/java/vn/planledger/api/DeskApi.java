package vn.planledger.api;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.desk.Draw;
import vn.planledger.desk.Moments;
import vn.planledger.desk.asof.Change;
import vn.planledger.desk.asof.PlanAsOf;
import vn.planledger.desk.asof.PlansAsOf;
import vn.planledger.desk.duty.MissedObligation;
import vn.planledger.desk.duty.MissedObligations;
import vn.planledger.desk.duty.Responsibilities;
import vn.planledger.desk.duty.Responsibility;
import vn.planledger.query.audit.Sample;
import vn.planledger.query.audit.TimeRange;

/** The inspection desk: what was known on a day, who was responsible, what was missed. */
@RestController
@RequestMapping("/api/audit")
class DeskApi {

    /**
     * Two moments of a plan.
     *
     * @param onlyBefore events that counted only at the first
     * @param onlyAfter events that counted only at the second
     */
    record Compared(
            PlanAsOf before,
            PlanAsOf after,
            List<Change> changes,
            List<AuditedEvent> onlyBefore,
            List<AuditedEvent> onlyAfter) {}

    /** See {@link Sample}. */
    record Drawn(String seed, long until, long population, String rule, List<DrawnEvent> drawn) {

        static Drawn of(Sample sample) {
            var drawn = sample.drawn().stream()
                    .map(each -> new DrawnEvent(each.hash(), AuditedEvent.of(each.row())))
                    .toList();
            return new Drawn(sample.seed(), sample.until(), sample.population(), Draw.RULE, drawn);
        }
    }

    record DrawnEvent(String hash, AuditedEvent event) {}

    private static final int MISSED = 100;

    private final PlansAsOf plans;
    private final MissedObligations obligations;
    private final Responsibilities responsibilities;
    private final Draw draw;

    DeskApi(PlansAsOf plans, MissedObligations obligations, Responsibilities responsibilities, Draw draw) {
        this.plans = plans;
        this.obligations = obligations;
        this.responsibilities = responsibilities;
        this.draw = draw;
    }

    /** The plan as known by {@code recorded} of what happened by {@code happened}; see {@link Moments}. */
    @GetMapping("/plans/{plan}/as-of")
    PlanAsOf asOf(@PathVariable String plan, @RequestParam Map<String, String> asked) {
        var at = moment(asked, "recorded", "happened");
        return plans.at(plan, at.recordedUntil(), at.happenedUntil());
    }

    /** Compares {@code recorded}, {@code happened} with {@code recorded2}, {@code happened2}. */
    @GetMapping("/plans/{plan}/comparison")
    Compared comparison(@PathVariable String plan, @RequestParam Map<String, String> asked) {
        var found = plans.compare(plan, moment(asked, "recorded", "happened"), moment(asked, "recorded2", "happened2"));
        return new Compared(
                found.before(),
                found.after(),
                found.changes(),
                found.onlyBefore().stream().map(AuditedEvent::of).toList(),
                found.onlyAfter().stream().map(AuditedEvent::of).toList());
    }

    /** Steps with who was in charge; with {@code on} only those that lasted on that day. */
    @GetMapping("/plans/{plan}/responsibility")
    List<Responsibility> responsibility(@PathVariable String plan, @RequestParam(required = false) String on) {
        return responsibilities.of(plan, Moments.day("on", on));
    }

    @GetMapping("/plans/{plan}/obligations")
    List<MissedObligation> missed(@PathVariable String plan) {
        return obligations.of(plan);
    }

    /** Missed obligations of all plans; {@code next} is the {@code after} of the next part. */
    @GetMapping("/obligations")
    MissedObligations.Part missed(@RequestParam(defaultValue = "0") long after) {
        return obligations.after(after, MISSED);
    }

    /** A sample of what matches; without {@code seed} one is made, without {@code until} the record's newest is taken. */
    @GetMapping("/sample")
    Drawn sample(@RequestParam Map<String, String> asked) {
        return Drawn.of(draw.of(draw.completed(asked)));
    }

    private static TimeRange moment(Map<String, String> asked, String recorded, String happened) {
        return TimeRange.until(
                Moments.until(recorded, asked.get(recorded)), Moments.day(happened, asked.get(happened)));
    }
}
