package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;

/** Every reason for which a step that is open may still not be completed, in the order they are tried. */
final class CompletionRules {

    static final List<Function<Completion, Optional<Refusal>>> IN_ORDER = List.of(
            CompletionRules::onlyItsOwnerWhileThePlanRuns,
            CompletionRules::dutiesStaySeparate,
            CompletionRules::theFormIsNotStale,
            FormRules::outcomeIsOffered,
            FormRules::noFieldIsUnknown,
            FormRules::requiredFieldsAreFilled,
            FormRules::fieldsAreWellFormed,
            FormRules::requiredDocumentsAreThere,
            CompletionRules::theDateIsNotInTheFuture,
            CompletionRules::theDateIsNotBeforeTheStepOpened,
            CompletionRules::onlyAReconstructionHasAssumedDates,
            CompletionRules::theBodyStillExists,
            CouncilRules::theMeetingHadItsQuorum,
            CouncilRules::votesFitTheMembersPresent,
            AdjustmentRules::aPartialAdjustmentChangesNothingEssential,
            CompletionRules::everyPointIsAnswered,
            CriticismRules::theFrontHadItsTime,
            CriticismRules::theFrontIsAnswered,
            CriticismRules::theApproverWasToldWhatTheFrontSaid,
            HierarchyRules::theHigherPlanIsFarEnough);

    private CompletionRules() {}

    static Optional<Refusal> firstRefusal(Completion completion) {
        return IN_ORDER.stream()
                .map(rule -> rule.apply(completion))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> onlyItsOwnerWhileThePlanRuns(Completion c) {
        return OwnerRules.refusalOf(c.plan(), c.step(), c.sender());
    }

    private static Optional<Refusal> dutiesStaySeparate(Completion c) {
        return c.plan().duties.refusalOf(c.sender().actor(), c.step().role());
    }

    private static Optional<Refusal> theFormIsNotStale(Completion c) {
        var made = c.asked().taskId();
        return when(
                made != null && !made.equals(c.step().taskId()),
                Refusal.conflict("step.form-stale", c.step().step()));
    }

    private static Optional<Refusal> theDateIsNotInTheFuture(Completion c) {
        var today = c.sender().today();
        return when(
                c.asked().happenedOn().isAfter(today),
                Refusal.rule("date.in-the-future", c.asked().happenedOn(), today)
                        .at("happenedOn"));
    }

    private static Optional<Refusal> theDateIsNotBeforeTheStepOpened(Completion c) {
        var opened = c.step().openedOn();
        return when(
                c.asked().happenedOn().isBefore(opened),
                Refusal.rule("date.before-step-opened", c.asked().happenedOn(), opened, orderArticle(c))
                        .at("happenedOn"));
    }

    /** What sets the order of the steps. */
    private static String orderArticle(Completion c) {
        return c.plan()
                .registered()
                .filter(registered -> registered.regime() == Regime.R2024)
                .map(registered -> "Nghị định 178/2025/NĐ-CP, Điều 11 đến 16")
                .orElse("Luật 30/2009/QH12, Điều 7");
    }

    private static Optional<Refusal> onlyAReconstructionHasAssumedDates(Completion c) {
        return when(
                c.asked().dateBasis() != DateBasis.STATED && !c.plan().isReconstruction(),
                Refusal.rule("date.basis-not-stated"));
    }

    /** What a body leaves behind is taken over by its successor before it goes on. */
    private static Optional<Refusal> theBodyStillExists(Completion c) {
        var day = c.asked().happenedOn();
        return c.body()
                .filter(body -> !body.existsOn(day) && !c.plan().isReconstruction())
                .map(body -> Refusal.rule(
                        "organisation.ended",
                        body.name(),
                        String.valueOf(body.validTo()),
                        String.join(", ", body.successors())));
    }

    /** Law 30/2009 Art. 20(4): opinions are summarised, explained and taken in before the approval decision. */
    private static Optional<Refusal> everyPointIsAnswered(Completion c) {
        if (!c.step().step().equals(Steps.ANSWER_OPINIONS) && !c.submits() && !c.approves()) {
            return Optional.empty();
        }
        var open = c.unansweredPoints().getAsLong();
        return when(open > 0, Refusal.rule("opinions.unanswered", open, "Luật 30/2009/QH12, Điều 20 khoản 4"));
    }
}
