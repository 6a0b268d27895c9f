/** Cosignatures of witnesses on checkpoints: what was received and kept. */
package vn.planledger.query.ledger.witness;
