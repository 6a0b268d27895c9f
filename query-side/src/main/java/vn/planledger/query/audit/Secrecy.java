package vn.planledger.query.audit;

import java.util.EnumSet;
import java.util.Set;
import vn.planledger.command.shared.Role;

/**
 * Which events of the record are secret, and who may read them all the same: what the Inspectorate looks at, asks and
 * concludes, and which evidence it takes, may not be told before it is published (Law 84/2025/QH15 Art. 6(4), 6(6)). What
 * is published is told by its own page, never by the events.
 */
public final class Secrecy {

    /** The nouns of the secret events: what stands before the dot of a logical name. */
    public static final Set<String> SECRET = Set.of("inspection", "evidence");

    private static final Set<Role> THE_INSPECTORATE = EnumSet.of(Role.INSPECTOR, Role.CHIEF_INSPECTOR);

    private static final String NO_SECRETS = " and split_part(type, '.', 1) not in ('inspection', 'evidence')";

    private Secrecy() {}

    /** @param type logical name of an event, such as {@code inspection.finding-recorded} */
    public static boolean isSecret(String type) {
        var dot = type.indexOf('.');
        return SECRET.contains(dot < 0 ? type : type.substring(0, dot));
    }

    /** Whether a person of this role may read what is secret. */
    public static boolean isCleared(Role reader) {
        return THE_INSPECTORATE.contains(reader);
    }

    public static boolean mayRead(Role reader, String type) {
        return isCleared(reader) || !isSecret(type);
    }

    /** What to add to a condition on table {@code event}: empty for those who may read everything. */
    public static String condition(Role reader) {
        return isCleared(reader) ? "" : NO_SECRETS;
    }
}
