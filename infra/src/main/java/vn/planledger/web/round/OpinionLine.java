package vn.planledger.web.round;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.OpinionScans;
import vn.planledger.edge.PersonalData;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Answer;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.Point;
import vn.planledger.query.consultationpage.PublicCopy;
import vn.planledger.security.CurrentActor;

/**
 * An opinion as its reader may see it: whoever works with the plan sees all of it and what the public does not, others see
 * the public copy.
 *
 * @param whole whether the reader sees all of it
 * @param name of its author; null where the reader may not know it, or nobody does
 * @param contact for those who answer or enter opinions; null for others
 * @param text pieces, the hidden ones only where the reader sees all of it; none where it is hidden from the reader
 * @param hasScan whether the reader may download its scan
 * @param acts what the reader can do with its public copy, or why not
 */
public record OpinionLine(
        Opinion opinion,
        PublicCopy copy,
        boolean whole,
        String name,
        String contact,
        List<PublicCopy.Piece> text,
        List<Told> points,
        boolean hasScan,
        List<ActRules.Line> acts) {

    /** A point as the reader may see it. */
    public record Told(int n, List<PublicCopy.Piece> text, Answer answer) {}

    /** Whether there is more than one point, or the only one is not the whole text. */
    public boolean hasPoints() {
        return points.size() > 1 || points.size() == 1 && !points.get(0).text().equals(text);
    }

    /** Whether something the reader sees is hidden from the public. */
    public boolean redacted() {
        return whole && copy.hiddenBecause() == null && copy.redacted();
    }

    /** Makes it. */
    @Component
    public static class Maker {

        private static final Set<Role> WRITE_BACK = Set.of(Role.PLANNER, Role.CLERK);

        private final PersonalData persons;
        private final OpinionScans scans;
        private final SynopsisAccess access;
        private final ActRules rules;
        private final CurrentActor actor;

        Maker(PersonalData persons, OpinionScans scans, SynopsisAccess access, ActRules rules, CurrentActor actor) {
            this.persons = persons;
            this.scans = scans;
            this.access = access;
            this.rules = rules;
            this.actor = actor;
        }

        public OpinionLine of(Consultation round, Opinion opinion) {
            var copy = persons.publicCopy(opinion).answeredBy(round.publishedOn());
            var role = actor.get().role();
            var whole = access.readsOpinions(new PlanId(opinion.plan()));
            var original = PublicCopy.original(opinion);
            return new OpinionLine(
                    opinion,
                    copy,
                    whole,
                    whole ? persons.name(opinion).orElse(null) : copy.name(),
                    whole && WRITE_BACK.contains(role)
                            ? persons.contact(opinion).orElse(null)
                            : null,
                    whole ? original.text() : pieces(copy.text()),
                    whole ? told(opinion, original.points()) : told(copy.points()),
                    opinion.scan() != null && scans.mayRead(opinion),
                    rules.lines(
                            new ActSubject(round, opinion),
                            opinion.hiddenBecause() == null ? RoundAct.HIDE : RoundAct.SHOW,
                            RoundAct.REDACT));
        }

        private static List<Told> told(Opinion opinion, List<List<PublicCopy.Piece>> texts) {
            return opinion.points().stream()
                    .map(point -> new Told(point.n(), texts.get(point.n() - 1), point.answer()))
                    .toList();
        }

        private static List<Told> told(List<Point> points) {
            return points.stream()
                    .map(point -> new Told(point.n(), pieces(point.text()), point.answer()))
                    .toList();
        }

        private static List<PublicCopy.Piece> pieces(String text) {
            return text == null ? List.of() : List.of(new PublicCopy.Piece(text, false));
        }
    }
}
