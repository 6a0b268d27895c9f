package vn.planledger.query.audit;

/**
 * Who acted, as the metadata of an event says; null means anybody.
 *
 * @param account id of the account
 * @param name of the person, letter by letter
 * @param organisation the body the person acted for
 * @param role name of a {@link vn.planledger.command.shared.Role}
 */
public record ActedBy(String account, String name, String organisation, String role) {

    /** Whoever it was. */
    public static final ActedBy ANYBODY = new ActedBy(null, null, null, null);
}
