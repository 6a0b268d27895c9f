package vn.planledger.command.plan;

/** Why a last day changed. */
public enum MoveCause {
    CALENDAR,
    RESUMPTION,
    EXTENSION,
    MIGRATION
}
