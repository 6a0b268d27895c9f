package vn.planledger.rebuild;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;

/**
 * Of several nodes one rebuilds at a time, for there is one place beside the views. The lease is a lock of a session of the
 * database, so that a node that dies gives it back.
 */
@Component
class RebuildLease {

    private static final String KEY = "hashtextextended('planledger.rebuild', 0)";

    private final DataSource database;

    RebuildLease(DataSource database) {
        this.database = database;
    }

    /** @throws Refusal {@code rebuild.elsewhere} */
    Held take() {
        try {
            return held(database.getConnection());
        } catch (SQLException gone) {
            throw new DataAccessResourceFailureException("the lease of a rebuild", gone);
        }
    }

    private static Held held(Connection session) throws SQLException {
        var free = false;
        try {
            free = asked(session, "select pg_try_advisory_lock(" + KEY + ")");
        } finally {
            if (!free) {
                session.close();
            }
        }
        if (!free) {
            throw Refusal.conflict("rebuild.elsewhere");
        }
        return new Held(session);
    }

    private static boolean asked(Connection session, String question) throws SQLException {
        try (var statement = session.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /** Until it is closed no other node rebuilds. */
    record Held(Connection session) implements AutoCloseable {

        @Override
        public void close() {
            try (session) {
                asked(session, "select pg_advisory_unlock(" + KEY + ")");
            } catch (SQLException gone) {
                throw new DataAccessResourceFailureException("the lease of a rebuild", gone);
            }
        }
    }
}
