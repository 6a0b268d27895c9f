package vn.planledger.process.step;

import java.util.List;
import java.util.Optional;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.FieldType;
import vn.planledger.command.plan.FormField;
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
        var field = model.field();
        if (model.choicesFrom() == null) {
            return Optional.of(field);
        }
        var rule = tables.consultation(plan.law(), plan.phase(), ConsultedGroup.COMMUNITY, plan.happenedOn());
        if (!rule.asked()) {
            return Optional.empty();
        }
        return Optional.of(
                field.type() == FieldType.CHOICE
                        ? new FormField(field.name(), field.type(), field.required(), rule.forms(), field.outcomes())
                        : field);
    }
}
