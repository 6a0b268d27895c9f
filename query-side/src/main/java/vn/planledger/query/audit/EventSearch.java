package vn.planledger.query.audit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.shared.Role;

/**
 * Search in the event record itself, for the inspector: what it finds does not depend on any projection.
 *
 * <p>Every event about a plan, its consultations and the opinions on it carries {@code plan} in its payload. The times of
 * recording never run backwards (migration V1), so a range of them is a range of numbers.
 */
public final class EventSearch {

    /** Rows of one answer at most. */
    public static final int MAX_LIMIT = 500;

    static final String SELECT = "select " + EventRows.COLUMNS + " from event";
    private final JdbcClient jdbc;
    private final String secrecy;

    /** Finds every event: for the application itself, never for a reader. */
    public EventSearch(DataSource dataSource) {
        this(JdbcClient.create(dataSource), "");
    }

    private EventSearch(JdbcClient jdbc, String secrecy) {
        this.jdbc = jdbc;
        this.secrecy = secrecy;
    }

    /** The same search without what a person of this role may not know of: see {@link Secrecy}. */
    public EventSearch seenBy(Role reader) {
        return new EventSearch(jdbc, Secrecy.condition(reader));
    }

    /**
     * Events after a number that match, in the order of the record.
     *
     * @param after 0 to begin with the first; the last number found to go on
     * @param limit 1 to {@link #MAX_LIMIT}; what lies outside is moved to the nearest
     */
    public List<EventRow> search(long after, int limit, EventFilter filter) {
        var conditions = Conditions.of(filter);
        if (conditions.neverStored()) {
            return List.of();
        }
        var from = Math.max(after, lastBefore(filter.when().recordedFrom(), "<"));
        var until = filter.when().recordedUntil() == null
                ? Long.MAX_VALUE
                : lastBefore(filter.when().recordedUntil(), "<=");
        return jdbc.sql(SELECT + " where number > :after and number <= :until" + secrecy + conditions.sql()
                        + " order by number limit :limit")
                .params(conditions.parameters())
                .param("after", from)
                .param("until", until)
                .param("limit", Math.max(1, Math.min(limit, MAX_LIMIT)))
                .query(EventRows::read)
                .list();
    }

    /**
     * All that match, page by page, in the order of the record.
     *
     * @param until last number to look at
     */
    public Stream<EventRow> all(EventFilter filter, long until) {
        return Stream.iterate(
                        search(0, MAX_LIMIT, filter),
                        page -> !page.isEmpty(),
                        page -> search(page.get(page.size() - 1).number(), MAX_LIMIT, filter))
                .flatMap(List::stream)
                .takeWhile(row -> row.number() <= until);
    }

    /** The events of some types of one plan, in the order of the record. */
    public List<EventRow> ofPlan(String plan, Collection<String> types) {
        return plan.indexOf('\0') >= 0
                ? List.of()
                : jdbc.sql(SELECT + " where (payload::jsonb ->> 'plan') = :plan and type in (:types)" + secrecy
                                + " order by number")
                        .param("plan", plan)
                        .param("types", types)
                        .query(EventRows::read)
                        .list();
    }

    /** The newest event up to a number that matches. */
    public Optional<EventRow> newest(EventFilter filter, long until) {
        var conditions = Conditions.of(filter);
        return conditions.neverStored()
                ? Optional.empty()
                : jdbc.sql(SELECT + " where number <= :until" + secrecy + conditions.sql()
                                + " order by number desc limit 1")
                        .params(conditions.parameters())
                        .param("after", 0)
                        .param("until", until)
                        .query(EventRows::read)
                        .optional();
    }

    /** How many events up to a number match. */
    public long count(EventFilter filter, long until) {
        var conditions = Conditions.of(filter);
        return conditions.neverStored()
                ? 0
                : jdbc.sql("select count(*) from event where number <= :until" + secrecy + conditions.sql())
                        .params(conditions.parameters())
                        .param("after", 0)
                        .param("until", until)
                        .query(Long.class)
                        .single();
    }

    /** @param comparison with a moment, of this class alone */
    private long lastBefore(Instant moment, String comparison) {
        return moment == null
                ? 0
                : jdbc.sql("select number from event where recorded_at " + comparison
                                + " :moment order by recorded_at desc, number desc limit 1")
                        .param("moment", Conditions.timestamp(moment))
                        .query(Long.class)
                        .optional()
                        .orElse(0L);
    }

    /** The event with a number. */
    public Optional<EventRow> byNumber(long number) {
        return jdbc.sql(SELECT + " where number = :number" + secrecy)
                .param("number", number)
                .query(EventRows::read)
                .optional();
    }

    /** Number of the newest event, 0 while there is none. */
    public long lastNumber() {
        return jdbc.sql("select coalesce(max(number), 0) from event")
                .query(Long.class)
                .single();
    }
}
