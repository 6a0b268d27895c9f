/** The ledger at work: its keys, the round that seals, the audit, and its public face under {@code /ledger/}. */
package vn.planledger.ledger;
