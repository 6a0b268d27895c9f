package vn.planledger.query.planpage;

import java.time.LocalDate;
import vn.planledger.command.plan.ProcedureType;

/** An approved adjustment of a plan. */
public record PlanAdjustment(String adjustment, ProcedureType procedure, String decisionNumber, LocalDate happenedOn) {}
