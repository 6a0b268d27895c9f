package vn.planledger.live;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The newest part of the event record: numbers, types and plans. */
@Component
class RecordTail {

    /** Rows of one answer at most. */
    static final int MOST = 500;

    private static final String SELECT = """
            select number, type, payload::jsonb ->> 'plan' as plan from event
            where number > :after and number <= :last
            """;

    private final JdbcClient database;

    RecordTail(JdbcClient database) {
        this.database = database;
    }

    /** After a number up to another, both of the record, oldest first; {@link #MOST} of them where there are more. */
    List<NewEvent> between(long after, long last) {
        return database.sql(SELECT + " order by number limit " + MOST)
                .param("after", after)
                .param("last", last)
                .query(NewEvent.class)
                .list();
    }

    /** The number of the newest event of a topic in a range; where there are too many to look at, the first
     * of the range: the newest may be one that nobody may hear of. */
    OptionalLong newest(Topic topic, long after, long last) {
        var found = newestFirst(topic, after, last);
        var newest =
                found.stream().filter(topic::has).mapToLong(NewEvent::number).max();
        return newest.isPresent() || found.size() < MOST ? newest : OptionalLong.of(after + 1);
    }

    private List<NewEvent> newestFirst(Topic topic, long after, long last) {
        var ofPlan = topic.plan() == null ? "" : " and payload::jsonb ->> 'plan' = :plan";
        return database.sql(SELECT + ofPlan + " order by number desc limit " + MOST)
                .param("after", after)
                .param("last", last)
                .param("plan", topic.plan())
                .query(NewEvent.class)
                .list();
    }
}
