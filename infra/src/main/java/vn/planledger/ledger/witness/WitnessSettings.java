package vn.planledger.ledger.witness;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The witnesses that are asked; none by default.
 *
 * @param witnesses verifier key and submission prefix of each, as its operator gives them
 */
@ConfigurationProperties("planledger.ledger")
record WitnessSettings(List<Configured> witnesses) {

    record Configured(String vkey, String url) {}

    WitnessSettings {
        witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
    }

    List<Witness> all() {
        return witnesses.stream()
                .map(each -> Witness.of(each.vkey(), each.url()))
                .toList();
    }
}
