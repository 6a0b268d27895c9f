package vn.planledger.imports;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Sender;
import vn.planledger.work.Progress;
import vn.planledger.work.Work;

/**
 * Records a checked file row by row, each by its own command of whoever started it. Its command id comes from the content
 * of the file, so that a file started twice records nothing twice.
 */
final class ImportWork implements Work {

    private static final int SHORT = 16;

    private final CheckedFile file;
    private final Actor actor;
    private final CommandGateway commands;

    ImportWork(CheckedFile file, Actor actor, CommandGateway commands) {
        this.file = file;
        this.actor = actor;
        this.commands = commands;
    }

    /** @return how many rows were recorded */
    @Override
    public Integer run(Progress progress) {
        var rows = file.fresh();
        for (int done = 0; done < rows.size(); done++) {
            progress.at(done, rows.size());
            send(rows.get(done));
        }
        progress.at(rows.size(), rows.size());
        return rows.size();
    }

    private void send(Prepared row) {
        var id = actor.id() + ":import-" + file.sha256().substring(0, SHORT) + "-" + row.id();
        commands.sendAndWait(row.command(), MetaData.from(new Sender(actor, null, id).toMetadata()));
    }
}
