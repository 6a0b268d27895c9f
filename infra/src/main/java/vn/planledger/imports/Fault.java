package vn.planledger.imports;

import vn.planledger.command.shared.Refusal;

/**
 * Why a row cannot be recorded.
 *
 * @param line number of the row as a spreadsheet counts it
 * @param column at fault
 */
public record Fault(long line, String column, Refusal why) {}
