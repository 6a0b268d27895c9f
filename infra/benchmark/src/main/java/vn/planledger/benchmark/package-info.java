/** PlanLedger beside what it is built on: the same work on the same PostgreSQL, in one run. */
package vn.planledger.benchmark;
