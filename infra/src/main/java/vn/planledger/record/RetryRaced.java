package vn.planledger.record;

import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.planledger.command.shared.Refusal;

/**
 * Sends a command again that lost a race against the engine's own bookkeeping: the job executor locks a step's overdue
 * timer just when a person completes the step. Nothing of the loser was stored, so it is judged anew; a person who lost
 * against another person then hears that the step is no longer open.
 */
public final class RetryRaced implements RetryScheduler {

    private static final String RACED = "step.raced";
    private static final int TIMES = 5;
    private static final int PAUSE_MILLIS = 50;

    private final RetryScheduler later;

    public RetryRaced(ScheduledExecutorService executor) {
        later = IntervalRetryScheduler.builder()
                .retryExecutor(executor)
                .maxRetryCount(TIMES)
                .retryInterval(PAUSE_MILLIS)
                .build();
    }

    /** A command inside another belongs to that one's transaction, which is lost as a whole. */
    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public boolean scheduleRetry(
            CommandMessage command,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        return !CurrentUnitOfWork.isStarted()
                && failure instanceof Refusal refusal
                && refusal.code().equals(RACED)
                && later.scheduleRetry(command, failure, failures, dispatch);
    }
}
