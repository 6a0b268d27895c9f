package vn.planledger.query.planpage;

import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.plan.PlanEvent.ConflictDecided;
import vn.planledger.command.plan.PlanEvent.ConflictFound;
import vn.planledger.command.plan.PlanEvent.DeadlineMoved;
import vn.planledger.command.plan.PlanEvent.MigrationProposed;
import vn.planledger.command.plan.PlanEvent.PlanAdjusted;
import vn.planledger.command.plan.PlanEvent.PlanResumed;
import vn.planledger.command.plan.PlanEvent.PlanSuspended;
import vn.planledger.command.plan.PlanEvent.PlanWithdrawn;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ResponsibilityTransferred;
import vn.planledger.command.plan.PlanEvent.SitePlanAccepted;
import vn.planledger.command.plan.PlanEvent.StepCorrected;
import vn.planledger.command.plan.PlanEvent.StepExtended;
import vn.planledger.command.plan.PlanEvent.StepReassigned;
import vn.planledger.command.plan.PlanEvent.StepReminded;

/** What the sentence about something that may happen at any time names. */
final class ChangeSentence {

    private ChangeSentence() {}

    static Sentence of(PlanEvent event) {
        if (event instanceof PlanSuspended suspended) {
            return grounded(suspended.ground(), suspended.document());
        }
        if (event instanceof PlanResumed resumed) {
            return grounded(resumed.ground(), resumed.document()).with("suspendedOn", resumed.suspendedOn());
        }
        if (event instanceof PlanWithdrawn withdrawn) {
            return grounded(withdrawn.ground(), withdrawn.document());
        }
        if (event instanceof ResponsibilityTransferred transferred) {
            return grounded(transferred.ground(), transferred.document())
                    .with("from", transferred.from())
                    .with("to", transferred.to());
        }
        if (event instanceof MigrationProposed proposed) {
            return versions(proposed.report()).with("reason", proposed.reason());
        }
        if (event instanceof ProcedureMigrated migrated) {
            return versions(migrated.report());
        }
        return event instanceof PlanAdjusted || event instanceof SitePlanAccepted ? decided(event) : ofStep(event);
    }

    private static Sentence ofStep(PlanEvent event) {
        if (event instanceof StepExtended extended) {
            return grounded(extended.extension().ground(), extended.document())
                    .with("step", extended.step())
                    .with("amount", extended.extension().amount())
                    .with("unit", extended.extension().unit());
        }
        if (event instanceof DeadlineMoved moved) {
            return new Sentence()
                    .with("step", moved.step())
                    .with("cause", moved.cause())
                    .with("before", moved.before().dueOn())
                    .with("after", moved.after().dueOn());
        }
        if (event instanceof StepReminded reminded) {
            return new Sentence()
                    .with("step", reminded.step())
                    .with("dueOn", reminded.dueOn())
                    .with("workingDaysLeft", reminded.workingDaysLeft());
        }
        if (event instanceof StepReassigned reassigned) {
            return new Sentence()
                    .with("step", reassigned.step())
                    .with("assignee", reassigned.assignee().name())
                    .with("ground", reassigned.ground());
        }
        if (event instanceof StepCorrected corrected) {
            return grounded(corrected.ground(), corrected.document())
                    .with("step", corrected.step())
                    .with("field", corrected.field())
                    .with("before", corrected.before())
                    .with("after", corrected.after());
        }
        return conflict(event);
    }

    private static Sentence conflict(PlanEvent event) {
        if (event instanceof ConflictFound found) {
            return new Sentence().with("other", found.other()).with("overlapHectares", found.overlapHectares());
        }
        if (event instanceof ConflictDecided decided) {
            return new Sentence()
                    .with("other", decided.other())
                    .with("prevails", decided.prevails())
                    .with("document", decided.document());
        }
        return new Sentence();
    }

    private static Sentence decided(PlanEvent event) {
        if (event instanceof PlanAdjusted adjusted) {
            return new Sentence()
                    .with("adjustment", adjusted.adjustment())
                    .with("procedure", adjusted.procedure())
                    .with("decisionNumber", adjusted.decisionNumber());
        }
        var accepted = (SitePlanAccepted) event;
        return new Sentence()
                .with("decisionNumber", accepted.documentNumber())
                .with("signatory", accepted.signatory())
                .with("capacity", accepted.capacity());
    }

    private static Sentence grounded(String ground, String document) {
        return new Sentence().with("ground", ground).with("document", document);
    }

    private static Sentence versions(MigrationReport report) {
        return new Sentence()
                .with("from", report.from().version())
                .with("to", report.to().version())
                .with("files", report.changedFiles().size());
    }
}
