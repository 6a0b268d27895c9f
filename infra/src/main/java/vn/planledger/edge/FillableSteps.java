package vn.planledger.edge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.opinion.PointAnswers;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormField;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.Steps;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.consultationpage.UnansweredPoint;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.PlanPages;

/** The forms of open steps, as the pages and the API both show them. */
@Component
public class FillableSteps {

    private static final List<String> RESULTS =
            Arrays.stream(AnswerResult.values()).map(AnswerResult::name).toList();
    private static final int POINTS_AT_ONCE = 200;

    private final PlanPages plans;
    private final Consultations consultations;

    FillableSteps(PlanPages plans, Consultations consultations) {
        this.plans = plans;
        this.consultations = consultations;
    }

    public Optional<FillableStep> find(PlanId plan, String step) {
        return plans.byId(plan)
                .flatMap(page -> page.openSteps().stream()
                        .filter(open -> open.opened().step().equals(step))
                        .findFirst()
                        .map(open -> fillable(page, open)));
    }

    private FillableStep fillable(PlanPage page, OpenStepView open) {
        var form = open.opened().form();
        var points = open.opened().step().equals(Steps.ANSWER_OPINIONS) ? unanswered(page) : List.<UnansweredPoint>of();
        var fields = new ArrayList<>(form.fields());
        points.stream().flatMap(FillableSteps::answerFields).forEach(fields::add);
        return new FillableStep(open, List.copyOf(fields), form.documents(), points);
    }

    private List<UnansweredPoint> unanswered(PlanPage page) {
        return consultations.byPlan(new PlanId(page.id())).stream()
                .flatMap(round ->
                        consultations.unansweredPoints(new ConsultationId(round.id()), POINTS_AT_ONCE).stream())
                .limit(POINTS_AT_ONCE)
                .toList();
    }

    private static Stream<FormField> answerFields(UnansweredPoint point) {
        return Stream.of(
                new FormField(name(point, "result"), FieldType.CHOICE, true, RESULTS, List.of()),
                new FormField(name(point, "reason"), FieldType.LONG_TEXT, true, List.of(), List.of()),
                new FormField(name(point, "change"), FieldType.LONG_TEXT, false, List.of(), List.of()),
                new FormField(name(point, "version"), FieldType.TEXT, false, List.of(), List.of()));
    }

    private static String name(UnansweredPoint point, String part) {
        return PointAnswers.field(point.opinion(), point.n(), part);
    }
}
