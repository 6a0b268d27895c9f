package vn.planledger.command.coverage;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.coverage.CoverageCommand.RetireTarget;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;

final class CoverageHandlers {

    private final Repository<CoverageTargets> targets;

    CoverageHandlers(Repository<CoverageTargets> targets) {
        this.targets = targets;
    }

    @CommandHandler
    void handle(SetTarget asked) throws Exception {
        targets.loadOrCreate(CoverageTargets.ID, CoverageTargets::new)
                .execute(all -> all.set(asked.target(), asked.happenedOn()));
    }

    @CommandHandler
    void handle(RetireTarget asked) throws Exception {
        targets.loadOrCreate(CoverageTargets.ID, CoverageTargets::new)
                .execute(all -> all.retire(asked.id(), asked.reason(), asked.happenedOn()));
    }
}
