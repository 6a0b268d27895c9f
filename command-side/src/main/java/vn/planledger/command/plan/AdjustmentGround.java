package vn.planledger.command.plan;

/**
 * A case in which the law allows an approved plan to be adjusted, as the table {@code adjustment-grounds} has it.
 *
 * @param code such as {@code not-feasible}
 * @param verified whether the article was read in its source
 */
public record AdjustmentGround(String code, String article, boolean verified) {}
