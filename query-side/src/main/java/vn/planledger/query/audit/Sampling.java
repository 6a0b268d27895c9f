package vn.planledger.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.shared.Role;

/** Draws samples from the record; see {@link Sample}. */
public final class Sampling {

    /** Events of one sample at most. */
    public static final int LARGEST = 200;

    private static final String ORDER = "sha256(convert_to(:seed || '|' || number, 'UTF8'))";

    private final JdbcClient jdbc;
    private final EventSearch events;

    public Sampling(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.events = new EventSearch(database);
    }

    /**
     * @param seed any text that can be printed
     * @param size how many, 1 to {@link #LARGEST}; what lies outside is moved to the nearest
     * @param until last number that can be drawn
     * @param reader who will see it
     */
    public Sample draw(String seed, int size, EventFilter filter, long until, Role reader) {
        var conditions = Conditions.of(filter);
        if (conditions.neverStored() || seed.indexOf('\0') >= 0) {
            return new Sample(seed, until, 0, List.of());
        }
        var drawn = jdbc.sql("select *, encode(hash, 'hex') as hex from (select *, " + ORDER + " as hash from event"
                        + " where number <= :until" + Secrecy.condition(reader) + conditions.sql()
                        + ") as each order by hash limit :size")
                .params(conditions.parameters())
                .param("after", 0)
                .param("seed", seed)
                .param("until", until)
                .param("size", Math.max(1, Math.min(size, LARGEST)))
                .query(Sampling::drawn)
                .list();
        return new Sample(seed, until, events.seenBy(reader).count(filter, until), drawn);
    }

    private static Sample.Drawn drawn(ResultSet row, int index) throws SQLException {
        return new Sample.Drawn(row.getString("hex"), EventRows.read(row, index));
    }
}
