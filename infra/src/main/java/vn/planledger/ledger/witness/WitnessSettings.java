package vn.planledger.ledger.witness;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import vn.planledger.query.ledger.note.VerifierKey;

/**
 * The witnesses that are asked; none by default.
 *
 * @param witnesses verifier key and submission prefix of each, as its operator gives them
 */
@ConfigurationProperties("planledger.ledger")
public record WitnessSettings(List<Configured> witnesses) {

    public record Configured(String vkey, String url) {}

    public WitnessSettings {
        witnesses = witnesses == null ? List.of() : List.copyOf(witnesses);
    }

    /** What their cosignatures are checked by, wherever they are. */
    public List<VerifierKey> keys() {
        return witnesses.stream().map(each -> VerifierKey.parse(each.vkey())).toList();
    }

    List<Witness> all() {
        return witnesses.stream()
                .map(each -> Witness.of(each.vkey(), each.url()))
                .toList();
    }
}
