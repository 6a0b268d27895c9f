/** What is counted over all plans: six figures, each of which is a table, a chart drawn from it, and a file. */
package vn.planledger.dashboard;
