package vn.planledger.draft;

import java.security.Principal;
import vn.planledger.command.shared.Sha256;

/**
 * For whom a form was made, without saying who that is: what is kept in a browser under it tells nobody an account.
 *
 * @param id {@value #NOBODY} for somebody without an account, otherwise 16 hexadecimal digits that follow from the account
 */
public record FormOwner(String id) {

    private static final String NOBODY = "visitor";
    private static final int DIGITS = 16;

    public static final FormOwner VISITOR = new FormOwner(NOBODY);

    /** @param person null for somebody without an account */
    public static FormOwner of(Principal person) {
        return person == null
                ? VISITOR
                : new FormOwner(Sha256.hex("form of " + person.getName()).substring(0, DIGITS));
    }

    public boolean isVisitor() {
        return equals(VISITOR);
    }

    @Override
    public String toString() {
        return id;
    }
}
