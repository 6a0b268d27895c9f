/** What stands on the papers of plans, decisions and inspections, in the words of the pages; see ADR 33. */
package vn.planledger.print;
