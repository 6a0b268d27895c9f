package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.consultation.ConsultationCommand.PublishSynopsis;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionCommand.AnswerPoints;
import vn.planledger.command.opinion.OpinionCommand.AssignPoint;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.security.Colleagues;

/** What the organiser does with the points of a round; each answers with the numbers of the events recorded. */
@RestController
@RequestMapping("/api/consultations/{id}")
class SynopsisApi {

    /** @param point its number in the opinion, from 1 */
    record Point(String opinion, Integer point) {

        PointRef ref() {
            return new PointRef(
                    new OpinionId(PlansApi.required("opinion", opinion)), PlansApi.required("point", point));
        }
    }

    /**
     * One answer for one point or many: all are answered, each in an event of its own, or none.
     *
     * @param change what was changed in the draft, or null
     * @param version of the draft that shows it, or null
     */
    record Answering(List<Point> points, AnswerResult result, String reason, String change, String version) {}

    /**
     * @param person account of who prepares the answer; null to take the point back
     * @param tag a word to find like points by, or null
     * @param dueOn until when, or null
     */
    record Assignment(String person, String tag, LocalDate dueOn) {}

    private static final String KEY = "Idempotency-Key";

    private final Consultations consultations;
    private final SynopsisAccess access;
    private final Colleagues colleagues;
    private final CommandDesk desk;
    private final LegalToday today;

    SynopsisApi(
            Consultations consultations,
            SynopsisAccess access,
            Colleagues colleagues,
            CommandDesk desk,
            LegalToday today) {
        this.consultations = consultations;
        this.access = access;
        this.colleagues = colleagues;
        this.desk = desk;
        this.today = today;
    }

    @PutMapping("/points/{opinion}/{n}/assignment")
    Map<String, List<Long>> assign(
            @PathVariable String id,
            @PathVariable String opinion,
            @PathVariable int n,
            @RequestBody Assignment body,
            @RequestHeader(name = KEY, required = false) String key) {
        var plan = plan(id);
        var organiser = access.mustOrganise(plan);
        var assignee = body.person() == null ? null : colleagues.of(body.person(), organiser);
        return send(
                new AssignPoint(new OpinionId(opinion), plan, n, assignee, body.tag(), body.dueOn(), today.get()), key);
    }

    @PostMapping("/points/answers")
    Map<String, List<Long>> answer(
            @PathVariable String id,
            @RequestBody Answering body,
            @RequestHeader(name = KEY, required = false) String key) {
        var plan = plan(id);
        access.mustOrganise(plan);
        return send(
                new AnswerPoints(
                        plan,
                        refs(body.points()),
                        PlansApi.required("result", body.result()),
                        body.reason(),
                        body.change(),
                        body.version(),
                        today.get()),
                key);
    }

    /** Makes every opinion and answer of the round public. */
    @PostMapping("/synopsis")
    Map<String, List<Long>> publish(@PathVariable String id, @RequestHeader(name = KEY, required = false) String key) {
        var plan = plan(id);
        access.mustOrganise(plan);
        return send(new PublishSynopsis(new ConsultationId(id), plan, today.get()), key);
    }

    private static List<PointRef> refs(List<Point> points) {
        return PlansApi.required("points", points).stream()
                .map(point -> PlansApi.required("points", point).ref())
                .toList();
    }

    private PlanId plan(String round) {
        return consultations
                .byId(new ConsultationId(round))
                .map(found -> new PlanId(found.plan()))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", round));
    }

    private Map<String, List<Long>> send(Object command, String key) {
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
