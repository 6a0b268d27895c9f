package vn.planledger.record;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.planledger.command.number.NumberCommand.UseNumber;

/**
 * Between the plan's lock and the engine's rows: who takes a document number waits for the commit of whoever takes one of
 * the same body and year, so that each gets the next and nobody has to send again. A command takes numbers of one body
 * only, so that the order of locks stays one.
 */
public final class NumberLock implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final AdvisoryLocks locks;

    public NumberLock(AdvisoryLocks locks) {
        this.locks = locks;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof UseNumber asked) {
            locks.lock(
                    "numbers", asked.organisation() + ":" + asked.happenedOn().getYear());
        }
        return chain.proceed();
    }
}
