/**
 * The ledger: an RFC 6962 Merkle tree over the rows of an append-only log, in the tiles and signed checkpoints of C2SP
 * {@code tlog-tiles} and {@code tlog-checkpoint}. {@code docs/ledger.md} has every format byte by byte.
 */
package vn.planledger.query.ledger;
