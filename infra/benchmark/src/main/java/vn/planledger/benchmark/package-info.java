/** PlanLedger beside the bare engine: the same steps of the same models on the same PostgreSQL, in one run. */
package vn.planledger.benchmark;
