package vn.planledger.process.picture;

import vn.planledger.command.shared.Role;

/**
 * Which of the parts that the law makes depend on the plan a plan has.
 *
 * @param councilReport whether its plan phase is reported to a People's Council
 * @param markers whether boundary markers are placed
 * @param acceptance whether the policy is accepted first
 * @param submitter who submits for approval
 */
public record OutlineScope(boolean councilReport, boolean markers, boolean acceptance, Role submitter) {}
