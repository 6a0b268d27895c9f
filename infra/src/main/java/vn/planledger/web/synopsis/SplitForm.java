package vn.planledger.web.synopsis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.planledger.command.opinion.OpinionCommand.SplitOpinion;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.Point;
import vn.planledger.web.Given;

/**
 * The points of an opinion, as they were typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param points one passage of the text per line
 */
record SplitForm(String attempt, String points) {

    static SplitForm of(Opinion opinion) {
        return new SplitForm(
                UUID.randomUUID().toString(),
                opinion.points().stream()
                        .map(point -> point.text().strip().replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\n")));
    }

    /** Whether it may still be split: no answer leans on its points. */
    static boolean fits(Opinion opinion) {
        return opinion.points().stream().map(Point::answer).allMatch(answer -> answer == null);
    }

    /** The same text as a new attempt. */
    SplitForm afresh() {
        return new SplitForm(UUID.randomUUID().toString(), points);
    }

    SplitOpinion command(Opinion opinion, LocalDate today) {
        return new SplitOpinion(new OpinionId(opinion.id()), new PlanId(opinion.plan()), passages(), today);
    }

    /** @throws vn.planledger.command.shared.Refusal at the field where there is none */
    List<String> passages() {
        return Given.required("points", points)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
