package vn.planledger.record;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.planledger.command.shared.PlanScoped;

/**
 * First the plan, then the engine's rows, then the number counter: the one order of locks. Taken before the aggregate
 * loads, so that what it decides on is what the last command left.
 */
public final class PlanLock implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final AdvisoryLocks locks;

    public PlanLock(AdvisoryLocks locks) {
        this.locks = locks;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        if (unitOfWork.getMessage().getPayload() instanceof PlanScoped scoped) {
            locks.lock("plan", scoped.plan().value());
        }
        return chain.proceed();
    }
}
