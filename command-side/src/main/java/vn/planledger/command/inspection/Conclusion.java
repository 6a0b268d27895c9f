package vn.planledger.command.inspection;

/**
 * What an inspection concludes (Law 84/2025/QH15 Art. 36(2)).
 *
 * @param assessment of what was inspected
 * @param findings nature, degree, consequences, causes and responsibility of what was broken
 * @param measures taken and proposed
 * @param policyDefects of policy and law; null for none
 * @param reservedOpinions of members who see it otherwise (Art. 34); null for none
 * @param headFault of the head of the body, in cases of corruption or waste; null in all others
 */
public record Conclusion(
        String assessment,
        String findings,
        String measures,
        String policyDefects,
        String reservedOpinions,
        HeadFault headFault) {}
