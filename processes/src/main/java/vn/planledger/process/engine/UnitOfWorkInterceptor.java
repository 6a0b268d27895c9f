package vn.planledger.process.engine;

import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Runs an engine command that nobody sent through the command bus (a job, a start-up) inside a root unit of work, so
 * that commands sent from it are nested and their events are appended last, after the engine has flushed its rows. It
 * stands between the engine's transaction and its command context. Inside a handler's unit of work it does nothing.
 */
final class UnitOfWorkInterceptor extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (CurrentUnitOfWork.isStarted()) {
            return next.execute(command);
        }
        var root = DefaultUnitOfWork.startAndGet(new GenericMessage<>(command.getClass()));
        T result;
        try {
            result = next.execute(command);
        } catch (RuntimeException | Error failure) {
            root.rollback(failure);
            throw failure;
        }
        root.commit();
        return result;
    }
}
