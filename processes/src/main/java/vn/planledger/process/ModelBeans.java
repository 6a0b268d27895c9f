package vn.planledger.process;

import java.util.Map;
import vn.planledger.command.calendar.Calendars;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.process.consultation.CloseWindow;
import vn.planledger.process.consultation.OpenConsultation;
import vn.planledger.process.consultation.OpenWindows;
import vn.planledger.process.engine.EngineCommands;
import vn.planledger.process.law.LawTables;
import vn.planledger.process.procedure.EndProcedure;
import vn.planledger.process.step.LegalDays;
import vn.planledger.process.step.ReviewDue;
import vn.planledger.process.step.StepLimit;
import vn.planledger.process.step.StepOpening;
import vn.planledger.process.step.StepOverdue;

/** The names a model may use in an expression: these and no others. */
final class ModelBeans {

    private ModelBeans() {}

    static Map<Object, Object> of(EngineCommands commands, LawTables tables, Calendars calendars, StepOpening opening) {
        return Map.of(
                "legalDays", new LegalDays(),
                "stepLimit", new StepLimit(opening),
                "stepOverdue", new StepOverdue(commands),
                "reviewInterval", new ReviewDue(tables),
                "openWindows", new OpenWindows(commands),
                "openConsultation", new OpenConsultation(commands, tables, calendars),
                "closeAgenciesWindow", new CloseWindow(commands, ConsultedGroup.AGENCIES),
                "closeCommunityWindow", new CloseWindow(commands, ConsultedGroup.COMMUNITY),
                "procedureCompleted", new EndProcedure(commands, ProcedureEnd.COMPLETED),
                "procedureRejected", new EndProcedure(commands, ProcedureEnd.REJECTED));
    }
}
