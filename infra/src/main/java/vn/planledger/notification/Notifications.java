package vn.planledger.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import vn.planledger.notification.concern.NotificationKind;

/** What people are told, and what of it each has read. */
@Component
public class Notifications {

    /** The most that {@link #unread} counts to. */
    public static final int COUNTED = 100;

    private static final String MINE = """
            from notification n
            left join notification_read m on m.person = :me and m.notification = n.id
            where (n.person = :me or n.role = :role and (n.body is null or :anyBody or n.body = any(:bodies)))
            and n.actor <> :me
            """;
    /** A value of its own, not of a joined row: only so does it bound the search in the index. */
    private static final String UNREAD = """
            n.id > coalesce((select read_up_to from notification_reader where person = :me), 0)
            and m.notification is null""";

    static final String COUNT =
            "select count(*) from (select 1 " + MINE + " and " + UNREAD + " limit " + COUNTED + ") counted";
    private static final String ROW = "select n.*, (" + UNREAD + ") as unread " + MINE;

    private final JdbcClient database;

    Notifications(JdbcClient database) {
        this.database = database;
    }

    /** How many are not read yet, as far as {@link #COUNTED}. */
    public int unread(Reader me) {
        return mine(COUNT, me).query(Integer.class).single();
    }

    /**
     * The newest first.
     *
     * @param before id above all that are wanted
     * @param onlyUnread without what was read
     */
    public List<Notification> newest(Reader me, long before, boolean onlyUnread, int limit) {
        return mine(
                        ROW + " and n.id < :before and (not :onlyUnread or " + UNREAD
                                + ") order by n.id desc limit :limit",
                        me)
                .param("before", before)
                .param("onlyUnread", onlyUnread)
                .param("limit", limit)
                .query(Notifications::read)
                .list();
    }

    /** One that concerns this person; of others it is not even told that they are there. */
    public Optional<Notification> find(Reader me, long id) {
        return mine(ROW + " and n.id = :id", me)
                .param("id", id)
                .query(Notifications::read)
                .optional();
    }

    /** What was read is read, however often it is said; of what concerns others nothing changes. */
    public void markRead(Reader me, long id) {
        find(me, id)
                .filter(Notification::unread)
                .ifPresent(found -> database.sql("""
                        insert into notification_read (person, notification) values (?, ?) on conflict do nothing
                        """).params(me.person(), id).update());
    }

    /** All up to an id: what came since the page was opened stays unread. */
    public void markReadUpTo(Reader me, long id) {
        database.sql("""
                        insert into notification_reader (person, read_up_to)
                        values (:me, least(:id, (select coalesce(max(id), 0) from notification)))
                        on conflict (person) do update
                        set read_up_to = greatest(notification_reader.read_up_to, excluded.read_up_to)
                        """).param("me", me.person()).param("id", id).update();
        database.sql("delete from notification_read where person = ? and notification <= ?")
                .params(me.person(), id)
                .update();
    }

    /** Deletes what was recorded before a moment. The record keeps all of it. */
    void forget(Instant before) {
        database.sql("delete from notification where recorded_at < ?")
                .param(before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StatementSpec mine(String statement, Reader me) {
        return database.sql(statement)
                .param("me", me.person())
                .param("role", me.role().name())
                .param("anyBody", me.bodies().isEmpty())
                .param("bodies", me.bodies().toArray(String[]::new));
    }

    private static Notification read(ResultSet row, int index) throws SQLException {
        return new Notification(
                row.getLong("id"),
                row.getLong("number"),
                NotificationKind.valueOf(row.getString("kind")),
                row.getString("plan"),
                row.getString("title"),
                row.getString("step"),
                row.getObject("day", LocalDate.class),
                row.getString("detail"),
                row.getString("path"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }
}
