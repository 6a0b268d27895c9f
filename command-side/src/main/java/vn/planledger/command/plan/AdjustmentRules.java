package vn.planledger.command.plan;

import static vn.planledger.command.shared.Refusal.when;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Regime;

/** An adjustment changes an approved plan of its own kind, for a case the law names, and within its bounds. */
final class AdjustmentRules {

    private AdjustmentRules() {}

    static void namesWhatItAdjusts(RegisterPlan asked) {
        var adjusts = asked.procedure() != ProcedureType.FORMULATION;
        if (adjusts && asked.adjusts() == null) {
            throw Refusal.malformed("adjustment.of-nothing").at("adjusts");
        }
        if (!adjusts && asked.adjusts() != null) {
            throw Refusal.malformed("adjustment.of-a-new-plan").at("adjusts");
        }
    }

    /**
     * The case of the law the adjustment rests on (Law 30/2009 Art. 47; Law 47/2024 Art. 45); null for a new plan.
     *
     * @param lawful the cases the law knows for such a plan
     */
    static AdjustmentGround ground(RegisterPlan asked, List<AdjustmentGround> lawful) {
        if (asked.procedure() == ProcedureType.FORMULATION) {
            return null;
        }
        return lawful.stream()
                .filter(ground -> ground.code().equals(asked.ground()))
                .findFirst()
                .orElseThrow(() -> Refusal.rule(
                                "adjustment.no-ground",
                                String.valueOf(asked.ground()),
                                lawful.stream().map(AdjustmentGround::code).collect(Collectors.joining(", ")),
                                article(asked))
                        .at("ground"));
    }

    /** Only an approved plan can be adjusted (Law 30/2009 Arts 47, 49; Law 47/2024 Art. 45), as what it is. */
    static void fits(RegisterPlan asked, Plan adjusted) {
        if (asked.kind() != adjusted.kind()) {
            throw Refusal.rule("adjustment.other-kind", asked.kind(), adjusted.kind())
                    .at("kind");
        }
        if (!adjusted.isApproved()) {
            throw Refusal.rule("adjustment.not-approved", article(asked)).at("adjusts");
        }
    }

    private static String article(RegisterPlan asked) {
        return Regime.on(asked.happenedOn()) == Regime.R2009
                ? "Luật 30/2009/QH12, Điều 47"
                : "Luật 47/2024/QH15, Điều 45";
    }

    /** Law 30/2009 Art. 49(2)(a): nature, boundary and general orientation stay, and infrastructure is not overloaded. */
    static Optional<Refusal> aPartialAdjustmentChangesNothingEssential(Completion c) {
        var changes = c.asked().data().getOrDefault("changes", "none");
        return when(
                c.step().step().equals(Steps.REPORT_ADJUSTMENT) && !changes.equals("none"),
                Refusal.rule("adjustment.not-partial", changes, partialArticle(c))
                        .at("changes"));
    }

    private static String partialArticle(Completion c) {
        return c.plan()
                .registered()
                .filter(registered -> registered.regime() == Regime.R2024)
                .map(registered -> "Luật 47/2024/QH15, Điều 48, Điều 49 (chưa đọc được)")
                .orElse("Luật 30/2009/QH12, Điều 49 khoản 2 điểm a");
    }
}
