package vn.planledger.command.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;

/** Every reason for which a step that is open may still not be completed, in the order they are tried. */
final class CompletionRules {

    static final List<Function<Completion, Optional<Refusal>>> IN_ORDER = List.of(
            CompletionRules::onlyTheRoleThatOwesTheStep,
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
            CouncilRules::votesFitTheMembersPresent,
            CompletionRules::everyPointIsAnswered,
            CompletionRules::theHigherPlanIsApproved);

    private CompletionRules() {}

    static Optional<Refusal> firstRefusal(Completion completion) {
        return IN_ORDER.stream()
                .map(rule -> rule.apply(completion))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> onlyTheRoleThatOwesTheStep(Completion c) {
        var role = c.sender().actor().role();
        return when(
                role != c.step().role(),
                Refusal.forbidden("step.other-role", c.step().step(), c.step().role(), role));
    }

    private static Optional<Refusal> dutiesStaySeparate(Completion c) {
        return c.plan().duties().refusalOf(c.sender().actor(), c.step().role());
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
                Refusal.rule("date.before-step-opened", c.asked().happenedOn(), opened)
                        .at("happenedOn"));
    }

    private static Optional<Refusal> onlyAReconstructionHasAssumedDates(Completion c) {
        return when(
                c.asked().dateBasis() != DateBasis.STATED && !c.plan().isReconstruction(),
                Refusal.rule("date.basis-not-stated"));
    }

    /** Law 30/2009 Art. 20(4): opinions are summarised, explained and taken in before the approval decision. */
    private static Optional<Refusal> everyPointIsAnswered(Completion c) {
        if (!c.step().step().equals(Steps.ANSWER_OPINIONS) && !c.decides(Steps.DECIDE, Steps.APPROVED)) {
            return Optional.empty();
        }
        var open = c.unansweredPoints().getAsLong();
        return when(open > 0, Refusal.rule("opinions.unanswered", open, "Luật 30/2009/QH12, Điều 20 khoản 4"));
    }

    /** Law 30/2009 Arts 23-24: a lower plan rests on the approved higher one. */
    private static Optional<Refusal> theHigherPlanIsApproved(Completion c) {
        return when(
                c.decides(Steps.DECIDE, Steps.APPROVED) && !c.parentApproved(),
                Refusal.rule("parent.not-approved", "Luật 30/2009/QH12, Điều 23, 24"));
    }

    static Optional<Refusal> when(boolean broken, Refusal refusal) {
        return broken ? Optional.of(refusal) : Optional.empty();
    }
}
