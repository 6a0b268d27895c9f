package vn.planledger.edge;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.record.AesPersonalSeal;

/** Opens what the record keeps sealed of a person, as far as the person agreed to it. */
@Component
public final class PersonalData {

    private final AesPersonalSeal seal;

    PersonalData(AesPersonalSeal seal) {
        this.seal = seal;
    }

    /**
     * The name of an author who agreed that it is published (Law 91/2025 Art. 16); empty for everybody else, and where the
     * key was destroyed.
     */
    public Optional<String> publicName(Opinion opinion) {
        var details = opinion.details();
        return details.publishName() ? seal.open(opinion.id(), "name", details.name()) : Optional.empty();
    }
}
