package vn.planledger.confirm;

/**
 * One step from a leaf to the root.
 *
 * @param beside the hash given by the proof, lower-case hex
 * @param left whether it stands to the left of what is known
 * @param hash of both together, lower-case hex
 */
public record ProofStep(String beside, boolean left, String hash) {}
