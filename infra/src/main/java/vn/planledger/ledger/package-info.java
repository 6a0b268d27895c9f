/** The ledger at work: the round that seals, the audit, and its public face under {@code /ledger/}. */
package vn.planledger.ledger;
