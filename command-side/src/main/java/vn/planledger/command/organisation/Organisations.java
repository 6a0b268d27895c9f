package vn.planledger.command.organisation;

import java.util.Optional;

/** What rules of other packages may ask about organisations. */
@FunctionalInterface
public interface Organisations {

    /** The body of that name, if the register knows it. */
    Optional<Organisation> named(String name);
}
