package vn.planledger.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OpinionTrace;
import vn.planledger.edge.OpinionTraces;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Point;
import vn.planledger.query.planpage.Approval;

/** One opinion, from what was said to the decision that followed. */
@RestController
@RequestMapping("/api/opinions/{opinion}")
class OpinionsApi {

    /** @param points passages of the opinion's own text, in order */
    record Splitting(List<String> points) {}

    /**
     * Neither name and contact nor the code of its author's receipt are told.
     *
     * @param points with their answers and the numbers of the events that gave them
     * @param submittedNumber of the event that recorded it
     * @param decisions that approved the phase it was about
     */
    record TracedOpinion(
            String id,
            String consultation,
            String plan,
            String title,
            Phase phase,
            int round,
            ConsultedGroup group,
            Channel channel,
            String body,
            boolean late,
            String text,
            List<Topic> topics,
            String section,
            String area,
            Scan scan,
            String hiddenBecause,
            List<Point> points,
            LocalDate submittedOn,
            long submittedNumber,
            List<Approval> decisions) {

        static TracedOpinion of(OpinionTrace trace) {
            var opinion = trace.opinion();
            return new TracedOpinion(
                    opinion.id(),
                    opinion.consultation(),
                    opinion.plan(),
                    trace.title(),
                    trace.round().phase(),
                    trace.round().round(),
                    opinion.group(),
                    opinion.channel(),
                    opinion.body(),
                    opinion.late(),
                    opinion.text(),
                    opinion.details().topics(),
                    opinion.details().section(),
                    opinion.details().area(),
                    opinion.scan(),
                    opinion.hiddenBecause(),
                    opinion.points(),
                    opinion.submittedOn(),
                    opinion.submittedNumber(),
                    trace.decisions());
        }
    }

    private final OpinionTraces traces;
    private final SynopsisAccess access;
    private final CommandDesk desk;
    private final LegalToday today;

    OpinionsApi(OpinionTraces traces, SynopsisAccess access, CommandDesk desk, LegalToday today) {
        this.traces = traces;
        this.access = access;
        this.desk = desk;
        this.today = today;
    }

    @GetMapping
    TracedOpinion opinion(@PathVariable String opinion) {
        return TracedOpinion.of(traces.of(new OpinionId(opinion)));
    }

    /** Sets the points apart that the text makes; only while none is answered. */
    @PutMapping("/points")
    Map<String, List<Long>> split(
            @PathVariable String opinion,
            @RequestBody Splitting body,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var id = new OpinionId(opinion);
        var plan = new PlanId(traces.of(id).opinion().plan());
        access.mustOrganise(plan);
        var command = new SplitOpinion(id, plan, PlansApi.required("points", body.points()), today.get());
        return Map.of("events", desk.send(command, desk.commandId(key)).events());
    }
}
