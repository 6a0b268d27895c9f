package vn.planledger.api;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.PointRef;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.shared.Page;
import vn.planledger.query.synopsis.LikePoints;
import vn.planledger.query.synopsis.SimilarPoints;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisCounts;
import vn.planledger.query.synopsis.SynopsisFilter;
import vn.planledger.query.synopsis.SynopsisOverview;
import vn.planledger.query.synopsis.SynopsisPoint;

/** The points of a round, for its organiser and for those who judge the plan or watch over its procedure. */
@RestController
@RequestMapping("/api/consultations/{id}/points")
class PointsApi {

    /**
     * What is looked for; what is left out does not matter.
     *
     * @param text words that must all occur, whatever case and accents
     * @param likeness only texts that are the same, as {@code likeness} of a point says
     * @param version only points whose answer names this version of the draft
     */
    record Wanted(
            SynopsisFilter.Answered answered,
            String tag,
            String assignee,
            String text,
            String likeness,
            String opinion,
            String version) {

        SynopsisFilter in(ConsultationId round) {
            return new SynopsisFilter(round, answered, tag, assignee, text, likeness, opinion, version);
        }
    }

    private static final int LIKE = 200;

    private final Consultations consultations;
    private final Synopsis synopsis;
    private final SynopsisOverview overview;
    private final SimilarPoints similar;
    private final SynopsisAccess access;

    PointsApi(
            Consultations consultations,
            Synopsis synopsis,
            SynopsisOverview overview,
            SimilarPoints similar,
            SynopsisAccess access) {
        this.consultations = consultations;
        this.synopsis = synopsis;
        this.overview = overview;
        this.similar = similar;
        this.access = access;
    }

    @GetMapping
    Page<SynopsisPoint> points(
            @PathVariable String id,
            @ModelAttribute Wanted wanted,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return synopsis.find(wanted.in(readable(id)), page, size);
    }

    @GetMapping("/counts")
    SynopsisCounts counts(@PathVariable String id) {
        return overview.counts(readable(id));
    }

    /** Texts that were sent more than once, the most frequent first. */
    @GetMapping("/repeated")
    List<LikePoints> repeated(@PathVariable String id, @RequestParam(defaultValue = "50") int limit) {
        return similar.repeated(readable(id), Page.sized(limit));
    }

    /** Points that wait for an answer and say nearly the same, the likest first. */
    @GetMapping("/{opinion}/{n}/like")
    List<SynopsisPoint> like(@PathVariable String id, @PathVariable String opinion, @PathVariable int n) {
        var round = readable(id);
        return synopsis.point(new PointRef(new OpinionId(opinion), n))
                .filter(point -> point.consultation().equals(round.value()))
                .map(point -> similar.like(point, LIKE))
                .orElseThrow(() -> Refusal.notFound("opinion.point-unknown", opinion, n));
    }

    private ConsultationId readable(String id) {
        var round = consultations
                .byId(new ConsultationId(id))
                .orElseThrow(() -> Refusal.notFound("consultation.unknown", id));
        access.mustRead(new PlanId(round.plan()));
        return new ConsultationId(id);
    }
}
