/** Comma-separated values that are safe to open in a spreadsheet. */
package vn.planledger.csv;
