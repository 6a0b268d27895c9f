package vn.planledger.ical;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** The days of a plan that everybody is told of: windows of its consultations, decisions, publication. */
@Component
public class PlanCalendar {

    private final PlanPages plans;
    private final Consultations consultations;
    private final CalendarFile file;
    private final MessageSource messages;

    PlanCalendar(PlanPages plans, Consultations consultations, CalendarFile file, MessageSource messages) {
        this.plans = plans;
        this.consultations = consultations;
        this.file = file;
        this.messages = messages;
    }

    /** @throws Refusal {@code plan.unknown} */
    public String read(PlanId id, Locale in) {
        var plan = plans.byId(id).orElseThrow(() -> Refusal.notFound("plan.unknown", id.value()));
        List<DatedThing> days = Stream.of(
                        consultations.byPlan(id).stream().flatMap(round -> windows(round, plan, in)),
                        plan.approvals().stream().map(approval -> decision(approval, plan, in)),
                        published(plan, in).stream())
                .flatMap(each -> each)
                .toList();
        return file.write(plan.header().title(), days);
    }

    private Stream<DatedThing> windows(Consultation round, PlanPage plan, Locale in) {
        return round.windows().stream()
                .filter(window -> window.group().givesOpinions())
                .map(window -> window(window, round, plan, in));
    }

    private DatedThing window(Window window, Consultation round, PlanPage plan, Locale in) {
        var group = word("ConsultedGroup", window.group(), in);
        var text = text("notices.calendar.window", in, group, word("Phase", round.phase(), in));
        return new DatedThing(
                "window-" + round.id() + "-" + window.group(),
                text + ": " + plan.header().title(),
                text,
                window.opensOn(),
                window.closesOn(),
                "/consultations/" + round.id(),
                round.recordedAt());
    }

    private DatedThing decision(Approval approval, PlanPage plan, Locale in) {
        var text =
                text("notices.calendar.decision", in, word("Phase", approval.phase(), in), approval.decisionNumber());
        return day("decision-" + approval.number(), approval.happenedOn(), text, plan);
    }

    private Optional<DatedThing> published(PlanPage plan, Locale in) {
        return Optional.ofNullable(plan.publication())
                .map(published -> day(
                        "publication-" + published.number(),
                        published.happenedOn(),
                        text("notices.calendar.published", in),
                        plan));
    }

    private static DatedThing day(String key, LocalDate on, String text, PlanPage plan) {
        var title = text + ": " + plan.header().title();
        return new DatedThing(key, title, text, on, on, "/plans/" + plan.id(), plan.recordedAt());
    }

    private String word(String kind, Enum<?> code, Locale in) {
        return messages.getMessage(kind + "." + code, null, code.name(), in);
    }

    private String text(String key, Locale in, Object... words) {
        return messages.getMessage(key, words, in);
    }
}
