package vn.planledger.process.conformance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.consultation.ConsultationEvent.WindowsOpened;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanEvent.ProcedureMigrated;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;

/** The events of one plan, each taken as the move on the diagrams that it stands for. */
final class PlayedHistory {

    private final Function<PinnedProcedure, Diagram> diagrams;
    private TokenGame game;

    PlayedHistory(Function<PinnedProcedure, Diagram> diagrams) {
        this.diagrams = diagrams;
    }

    Optional<Deviation> next(int index, Object event) {
        if (event instanceof ProcedureStarted started) {
            game = new TokenGame(diagrams.apply(started.procedure()));
            return Optional.empty();
        }
        var element = element(event);
        if (element == null) {
            return Optional.empty();
        }
        if (game == null) {
            return Optional.of(new Deviation(index, element, Set.of()));
        }
        var open = game.open();
        return allows(event, element) ? Optional.empty() : Optional.of(new Deviation(index, element, open));
    }

    /** What in the diagrams the event stands for; null if they say nothing of it. */
    private static String element(Object event) {
        if (event instanceof StepOpened opened) {
            return opened.step().step();
        }
        if (event instanceof StepCompleted completed) {
            return completed.step();
        }
        if (event instanceof ConsultationOpened) {
            return "record-consultation";
        }
        if (event instanceof WindowsOpened) {
            return "open-windows";
        }
        if (event instanceof WindowClosed closed) {
            return "close-" + closed.group().name().toLowerCase(Locale.ROOT) + "-window";
        }
        return event instanceof ProcedureMigrated migrated
                ? migrated.report().to().definitionKey()
                : null;
    }

    private boolean allows(Object event, String element) {
        if (event instanceof StepOpened opened) {
            return game.opens(element, opened.step().phase().name());
        }
        if (event instanceof StepCompleted completed) {
            return game.passes(element, completed.phase().name(), completed.outcome());
        }
        return event instanceof ProcedureMigrated migrated
                ? game.movesTo(diagrams.apply(migrated.report().to()))
                : game.passes(element, null, null);
    }
}
