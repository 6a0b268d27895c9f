package vn.planledger.process.step;

import java.util.List;
import java.util.Optional;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormField;
import vn.planledger.process.law.ConsultationRule;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.step.StepModel.ModelField;

/** The fields a step asks of this plan: those of its regime, with the choices its table offers. */
final class StepFields {

    private StepFields() {}

    static List<FormField> of(StepModel step, PlanVariables plan, LawTables tables) {
        return step.fields().stream()
                .filter(field -> field.regimes().isEmpty() || field.regimes().contains(plan.text("regime")))
                .map(field -> offered(field, plan, tables))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FormField> offered(ModelField model, PlanVariables plan, LawTables tables) {
        if (model.asks() == null) {
            return Optional.of(model.field());
        }
        var rule = tables.consultation(plan.law(), plan.phase(), model.asks(), plan.happenedOn());
        return rule.asked() ? Optional.of(offered(model.field(), plan, rule)) : Optional.empty();
    }

    /** Papers of the past need not say whether the Front was asked. */
    private static FormField offered(FormField field, PlanVariables plan, ConsultationRule rule) {
        var choices = field.type() == FieldType.CHOICE ? rule.forms() : field.allowed();
        var required = field.required() && !(plan.isReconstruction() && field.type() == FieldType.TEXT);
        return new FormField(field.name(), field.type(), required, choices, field.outcomes());
    }
}
