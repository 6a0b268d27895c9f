/** The key store of the keys that sign for PlanLedger: brought by the operator, or made by the first embedded start. */
package vn.planledger.keys;
