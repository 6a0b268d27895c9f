package vn.planledger.web.round;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Window;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.Words;

/** Whether the current person can do an act now, or why not, in words. */
@Component
class ActRules {

    /** @param link where to do it; null where the text says why not */
    record Line(String text, String link) {}

    private final SynopsisAccess access;
    private final CurrentActor actor;
    private final Words words;
    private final LegalToday today;

    ActRules(SynopsisAccess access, CurrentActor actor, Words words, LegalToday today) {
        this.access = access;
        this.actor = actor;
        this.words = words;
        this.today = today;
    }

    /** One line for each act the person's role may do at all. */
    List<Line> lines(ActSubject about, RoundAct... acts) {
        return Arrays.stream(acts)
                .filter(act -> WhoMaySend.allows(actor.get().role(), act.command()))
                .map(act -> line(about, act))
                .toList();
    }

    private Line line(ActSubject about, RoundAct act) {
        var name = words.of("round.act", act.path());
        return whyNot(about, act)
                .map(why -> new Line(words.text("round.act.not", name, why), null))
                .orElseGet(() -> new Line(name, about.address(act)));
    }

    Optional<String> whyNot(ActSubject about, RoundAct act) {
        var me = actor.get();
        if (me.role() == Role.PLANNER
                && access.organiser(new PlanId(about.round().plan())).isEmpty()) {
            return Optional.of(words.text("round.not-now.other-body", me.organisation()));
        }
        return switch (act) {
            case INVITE, EXTEND -> running(about.round()).isEmpty() ? why("over") : Optional.empty();
            case HIDE -> about.opinion().hiddenBecause() == null ? Optional.empty() : why("hidden");
            case SHOW -> about.opinion().hiddenBecause() == null ? why("shown") : Optional.empty();
            case REDACT -> Optional.empty();
        };
    }

    /** The windows of opinions that are not over; they may not have begun. */
    List<Window> running(Consultation round) {
        return round.windows().stream()
                .filter(window -> window.group().givesOpinions())
                .filter(window -> window.closedOn() == null && !day().isAfter(window.closesOn()))
                .toList();
    }

    LocalDate day() {
        return today.get();
    }

    private Optional<String> why(String reason) {
        return Optional.of(words.text("round.not-now." + reason));
    }
}
