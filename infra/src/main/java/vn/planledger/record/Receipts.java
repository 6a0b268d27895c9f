package vn.planledger.record;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The receipts of the commands that were carried out, written in the transaction of their events. */
public final class Receipts {

    private static final String COMMAND = "planledger.command";

    /** A command under way. */
    record Command(String id, String digest) {}

    private final JdbcClient database;

    public Receipts(JdbcClient database) {
        this.database = database;
    }

    /** Notes on the unit of work which command its events will belong to. */
    void expect(Command command) {
        CurrentUnitOfWork.get().root().resources().put(COMMAND, command);
    }

    /** Called right after {@code count} events were appended: the counter row is ours until the commit. */
    void leave(int count) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().getResource(COMMAND) instanceof Command command) {
            database.sql("""
                            insert into command_receipt (command_id, digest, first_number, last_number)
                            select :id, :digest, last - :count + 1, last from event_number
                            """)
                    .param("id", command.id())
                    .param("digest", command.digest())
                    .param("count", count)
                    .update();
        }
    }

    public Optional<Receipt> find(String commandId) {
        return database.sql(
                        "select command_id, digest, first_number, last_number from command_receipt where command_id = ?")
                .param(commandId)
                .query(Receipt.class)
                .optional();
    }
}
