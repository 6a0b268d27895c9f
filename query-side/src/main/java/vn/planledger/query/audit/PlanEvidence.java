package vn.planledger.query.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.EventNames;
import vn.planledger.command.plan.PlanId;

/**
 * What the record holds that bears on a plan: its own events, those of its rounds, opinions and criticism, of the numbers it
 * used and of what was asked about personal data in its opinions, and the calendar and the bodies they rest on. Streams are
 * whole, so that a verifier may ask for every number.
 */
public final class PlanEvidence {

    private static final Set<String> OF_THE_PLAN =
            Set.of("plan", "consultation", "opinion", "criticism", "number", "personaldata");
    private static final Set<String> OF_ALL_PLANS = Set.of("calendar", "organisation");

    private static final String SELECT = "select " + EventRows.COLUMNS + " from event where number <= :last and ";
    private static final String SQL = SELECT + "(payload::jsonb ->> 'plan') = :plan and type in (:own) union all "
            + SELECT + "type in (:shared) order by number";

    private final JdbcClient jdbc;

    public PlanEvidence(DataSource dataSource) {
        this.jdbc = JdbcClient.create(dataSource);
    }

    /** Events with numbers up to {@code last}, in the order of the record. */
    public List<EventRow> upTo(long last, PlanId plan) {
        return jdbc.sql(SQL)
                .param("last", last)
                .param("plan", plan.value())
                .param("own", types(OF_THE_PLAN))
                .param("shared", types(OF_ALL_PLANS))
                .query(EventRows::read)
                .list();
    }

    private static List<String> types(Set<String> nouns) {
        return EventNames.all().keySet().stream()
                .filter(type -> nouns.contains(type.substring(0, type.indexOf('.'))))
                .collect(Collectors.toList());
    }
}
