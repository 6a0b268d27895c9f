package vn.planledger.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Role;
import vn.planledger.query.consultationpage.Answer;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.synopsis.SimilarPoints;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisCounts;
import vn.planledger.query.synopsis.SynopsisOverview;
import vn.planledger.query.synopsis.SynopsisPoint;
import vn.planledger.synopsis.SynopsisHead;
import vn.planledger.synopsis.SynopsisHead.Count;
import vn.planledger.synopsis.SynopsisLine;
import vn.planledger.synopsis.SynopsisSource;

/**
 * The synopsis of a round as its export reads it: every point, answered or not, a person as one of the people and not by
 * name.
 *
 * @param title of the plan
 * @param link address of the page that shows the same
 */
record RoundSource(Consultation round, String title, String link, Views views, RoundWords words)
        implements SynopsisSource {

    /** Where it reads from. */
    record Views(Synopsis synopsis, SynopsisOverview overview, SimilarPoints similar, ViewProgress progress) {}

    @Override
    public SynopsisHead head() {
        var position = views.progress().position();
        return new SynopsisHead(
                title,
                words.of(round.phase()),
                round.round(),
                round.windows().stream().map(words::window).toList(),
                round.form() == null ? List.of() : List.of(words.of("choice.community-form", round.form())),
                counts(views.overview().counts(id())),
                position.number(),
                position.recordedAt(),
                link);
    }

    private List<Count> counts(SynopsisCounts counts) {
        return List.of(
                new Count(words.of(AnswerResult.ACCEPTED), counts.accepted()),
                new Count(words.of(AnswerResult.PARTLY), counts.partly()),
                new Count(words.of(AnswerResult.NOT_ACCEPTED), counts.notAccepted()),
                new Count(words.text("consultation.unanswered"), counts.unanswered()));
    }

    @Override
    public long total() {
        return round.points();
    }

    @Override
    public Stream<SynopsisLine> lines() {
        var repetitions = views.similar().repetitions(id());
        return views.synopsis().all(id()).map(point -> line(point, repetitions));
    }

    private SynopsisLine line(SynopsisPoint point, Map<String, Integer> repetitions) {
        var answer = point.answer();
        return new SynopsisLine(
                String.valueOf(point.submittedNumber()),
                point.n(),
                point.body() == null ? words.of(Role.CITIZEN) : point.body(),
                words.of(point.group()),
                words.of(point.channel()),
                point.receivedOn(),
                point.late(),
                repetitions.getOrDefault(point.likeness(), 1),
                point.text(),
                point.tag(),
                answer == null ? null : words.of(answer.result()),
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.change(),
                answer == null ? null : answer.version(),
                answer == null ? null : by(answer),
                answer == null ? null : answer.happenedOn());
    }

    private static String by(Answer answer) {
        return answer.by() + ", " + answer.organisation();
    }

    private ConsultationId id() {
        return new ConsultationId(round.id());
    }
}
