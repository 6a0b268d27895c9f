package vn.planledger.edge;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.PublicCopy;
import vn.planledger.record.AesPersonalSeal;

/** Who stands behind an opinion: name and contact are sealed in the record, and are gone once their key is destroyed. */
@Component
public final class OpinionAuthors {

    private final AesPersonalSeal seal;

    OpinionAuthors(AesPersonalSeal seal) {
        this.seal = seal;
    }

    public Optional<String> name(Opinion opinion) {
        return open(opinion, "name", opinion.details().name());
    }

    public Optional<String> contact(Opinion opinion) {
        return open(opinion, "contact", opinion.details().contact());
    }

    public PublicCopy publicCopy(Opinion opinion) {
        return publicCopy(opinion, List.of());
    }

    /** @param more passages that are to be hidden next, word for word */
    public PublicCopy publicCopy(Opinion opinion, List<String> more) {
        return PublicCopy.of(
                opinion, opinion.details().publishName() ? name(opinion).orElse(null) : null, more);
    }

    private Optional<String> open(Opinion opinion, String field, String sealed) {
        return seal.open(opinion.id(), field, sealed);
    }
}
