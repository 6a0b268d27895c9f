package vn.planledger.command.plan;

/**
 * A person a step is given to.
 *
 * @param id account id
 * @param organisation the body he or she belongs to
 */
public record Assignee(String id, String name, String organisation) {}
