package vn.planledger.process.procedure;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import vn.planledger.command.shared.Refusal;

/** Lets the engine act, and gives back what a command sent from inside refused. */
final class EngineMoves {

    private EngineMoves() {}

    static void move(Runnable act) {
        try {
            act.run();
        } catch (OptimisticLockingException raced) {
            throw Refusal.conflict("step.raced");
        } catch (ProcessEngineException failed) {
            throw refusalIn(failed);
        }
    }

    private static RuntimeException refusalIn(ProcessEngineException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failed;
    }
}
