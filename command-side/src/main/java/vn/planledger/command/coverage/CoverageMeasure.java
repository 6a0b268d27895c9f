package vn.planledger.command.coverage;

/** How a target is measured from approved plans. */
public enum CoverageMeasure {
    /** Share of the units that have an approved general plan. */
    GENERAL_PLAN_PER_UNIT,
    /** Share of each unit's area covered by approved zonal plans. */
    ZONAL_AREA,
    /** A statement that no figure measures. */
    STATEMENT
}
