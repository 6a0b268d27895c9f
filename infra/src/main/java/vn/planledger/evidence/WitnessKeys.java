package vn.planledger.evidence;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.planledger.query.ledger.note.VerifierKey;

/**
 * Whom a bundle names as witnesses; none by default.
 *
 * @param witnesses as they are configured; here only the keys matter, not the addresses
 */
@ConfigurationProperties("planledger.ledger")
record WitnessKeys(List<Configured> witnesses) {

    record Configured(String vkey) {}

    WitnessKeys {
        witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
    }

    List<VerifierKey> all() {
        return witnesses.stream()
                .map(witness -> VerifierKey.parse(witness.vkey()))
                .toList();
    }
}
