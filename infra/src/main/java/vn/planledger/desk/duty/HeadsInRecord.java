package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;

/** Heads of bodies as the record names them; of two for one day, the one recorded later. */
final class HeadsInRecord {

    private final Map<String, NavigableMap<LocalDate, HeadNamed>> heads = new HashMap<>();

    /** @param named in the order of the record */
    static HeadsInRecord of(Stream<HeadNamed> named) {
        var all = new HeadsInRecord();
        named.forEach(head -> all.heads
                .computeIfAbsent(head.organisation(), none -> new TreeMap<>())
                .put(head.from(), head));
        return all;
    }

    Optional<HeadNamed> on(String organisation, LocalDate day) {
        return Optional.ofNullable(of(organisation).floorEntry(day)).map(Map.Entry::getValue);
    }

    /** Days within a time on which a body got another head. */
    Set<LocalDate> changes(String organisation, LocalDate after, LocalDate until) {
        var later = of(organisation).tailMap(after, false);
        return until == null
                ? later.keySet()
                : new TreeMap<>(later).headMap(until, true).keySet();
    }

    private NavigableMap<LocalDate, HeadNamed> of(String organisation) {
        return heads.getOrDefault(organisation, new TreeMap<>());
    }
}
