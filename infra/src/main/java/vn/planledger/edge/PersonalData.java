package vn.planledger.edge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.personal.AesPersonalSeal;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.PublicCopy;

/** Opens what the record keeps sealed of a person; what his or her key was destroyed for stays closed. */
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
        return opinion.details().publishName() ? name(opinion) : Optional.empty();
    }

    /** The name of an author, for those who answer him or her. */
    public Optional<String> name(Opinion opinion) {
        return seal.open(opinion.id(), "name", opinion.details().name());
    }

    /** Where an author may be reached, for those who answer him or her. */
    public Optional<String> contact(Opinion opinion) {
        return seal.open(opinion.id(), "contact", opinion.details().contact());
    }

    public PublicCopy publicCopy(Opinion opinion) {
        return publicCopy(opinion, List.of());
    }

    /** @param more passages that are to be hidden next, word for word */
    public PublicCopy publicCopy(Opinion opinion, List<String> more) {
        return PublicCopy.of(opinion, publicName(opinion).orElse(null), more);
    }
}
