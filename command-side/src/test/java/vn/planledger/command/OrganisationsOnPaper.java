package vn.planledger.command;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.planledger.command.organisation.Organisation;

/** A register of organisations that a story fills as it goes. */
public final class OrganisationsOnPaper {

    private final Map<String, Organisation> byName = new HashMap<>();

    /** A body that was until this day, and who follows it. */
    public void ended(String name, LocalDate last, String... successors) {
        byName.put(name, new Organisation(name, null, null, last, List.of(successors)));
    }

    public Optional<Organisation> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
