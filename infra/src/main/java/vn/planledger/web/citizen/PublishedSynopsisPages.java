package vn.planledger.web.citizen;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.PersonalData;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.Point;
import vn.planledger.query.consultationpage.PublicCopy;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.ViewPosition;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.synopsis.PublishedSynopsis;

/** What was said in a round and what became of it, as the public reads it. */
@Component
class PublishedSynopsisPages {

    /**
     * @param copy of the opinion the point stands in
     * @param point null where the opinion is hidden
     * @param times how many points with like texts have the same answer, this one among them
     */
    record Line(PublicCopy copy, Point point, int n, long times) {}

    /**
     * @param result which answers are looked for; null for any
     * @param alike whether the lines are the like points of one line
     */
    record View(
            Consultation round,
            PlanPage plan,
            PublishedSynopsis.Counts counts,
            AnswerResult result,
            boolean alike,
            Page<Line> lines,
            ViewPosition position) {}

    private static final int ROWS = 20;

    private final PublicRounds rounds;
    private final Consultations consultations;
    private final PublishedSynopsis synopsis;
    private final PersonalData persons;
    private final ViewProgress views;

    PublishedSynopsisPages(
            PublicRounds rounds,
            Consultations consultations,
            PublishedSynopsis synopsis,
            PersonalData persons,
            ViewProgress views) {
        this.rounds = rounds;
        this.consultations = consultations;
        this.synopsis = synopsis;
        this.persons = persons;
        this.views = views;
    }

    /** @throws Refusal {@code consultation.unknown}, {@code synopsis.not-published} */
    View of(ConsultationId id, AnswerResult result, int page) {
        var found = synopsis.lines(id, publishedOn(id), result, page, ROWS);
        return view(id, result, false, lines(found));
    }

    /**
     * The points of one line, each for itself.
     *
     * @param opinion of one of them
     * @param n number of the point in it
     * @throws Refusal {@code consultation.unknown}, {@code synopsis.not-published}
     */
    View alike(ConsultationId id, String opinion, int n, int page) {
        var found = synopsis.ofLine(id, publishedOn(id), opinion, n, page, ROWS);
        var each = found.items().stream()
                .map(point -> new PublishedSynopsis.Line(point.opinion(), point.n(), 1))
                .toList();
        return view(id, null, true, lines(new Page<>(each, found.page(), found.size(), found.total())));
    }

    private View view(ConsultationId id, AnswerResult result, boolean alike, Page<Line> lines) {
        var round = rounds.find(id);
        var counts = synopsis.counts(id, publishedOn(id));
        return new View(round, rounds.planOf(round), counts, result, alike, lines, views.position());
    }

    private LocalDate publishedOn(ConsultationId id) {
        return Optional.ofNullable(rounds.find(id).publishedOn())
                .orElseThrow(() -> Refusal.notFound("synopsis.not-published", id.value()));
    }

    private Page<Line> lines(Page<PublishedSynopsis.Line> found) {
        var lines = found.items().stream().map(this::line).toList();
        return new Page<>(lines, found.page(), found.size(), found.total());
    }

    private Line line(PublishedSynopsis.Line line) {
        var opinion = consultations.opinion(new OpinionId(line.opinion())).orElseThrow();
        var copy = PublicCopy.of(opinion, persons.publicName(opinion).orElse(null));
        var point = copy.points().stream().filter(each -> each.n() == line.n()).findFirst();
        return new Line(copy, point.orElse(null), line.n(), line.times());
    }
}
