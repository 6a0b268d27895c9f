package vn.planledger.web.synopsis;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.synopsis.SynopsisPoint;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;

/** Which points an act is about: those that were ticked, or all that wait among those looked for. */
@Component
class Choosing {

    private final Synopsis synopsis;
    private final SynopsisViews views;
    private final FormProblem.Writer problems;

    Choosing(Synopsis synopsis, SynopsisViews views, FormProblem.Writer problems) {
        this.synopsis = synopsis;
        this.views = views;
        this.problems = problems;
    }

    /** As a form's field; empty where nothing waits. */
    String waiting(OrganisedRound round, SynopsisSearch search) {
        return ChosenPoints.field(synopsis.unanswered(search.in(round.id()), ChosenPoints.AT_ONCE));
    }

    /** @throws Refusal {@code synopsis.none-chosen}, {@code field.malformed} */
    ChosenPoints chosen(OrganisedRound round, String field) {
        var chosen = synopsis.points(ChosenPoints.read(field)).stream()
                .filter(point -> isOf(round, point))
                .toList();
        return ChosenPoints.of(chosen);
    }

    private static boolean isOf(OrganisedRound round, SynopsisPoint point) {
        return point.consultation().equals(round.round().id());
    }

    /** The synopsis with what is wrong with the choice on top. */
    ModelAndView again(OrganisedRound round, Refusal refusal, Locale in) {
        return new ModelAndView("synopsis", PageErrors.status(refusal))
                .addObject("page", views.of(round, SynopsisSearch.EVERYTHING))
                .addObject("problem", problems.of(refusal, in));
    }

    /** A refusal names the point it is about where the form has one field for all. */
    static Refusal atItsField(Refusal refusal) {
        var field = refusal.field();
        return field != null && field.startsWith("answer.")
                ? refusal.at("answer" + field.substring(field.lastIndexOf('.')))
                : refusal;
    }
}
