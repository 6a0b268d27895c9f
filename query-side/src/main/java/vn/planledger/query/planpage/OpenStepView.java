package vn.planledger.query.planpage;

import vn.planledger.command.plan.Assignee;
import vn.planledger.command.plan.OpenedStep;

/**
 * An open step: who must complete it, until when, with which form.
 *
 * @param overdue whether the record says that its limit passed
 * @param assignee the person it was given to, or null
 * @param number of the event that opened it
 */
public record OpenStepView(OpenedStep opened, boolean overdue, Assignee assignee, long number) {}
