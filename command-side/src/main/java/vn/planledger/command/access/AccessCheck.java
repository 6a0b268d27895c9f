package vn.planledger.command.access;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.planledger.command.shared.Sender;

/** Asks {@link WhoMaySend} before any handler sees a command. */
public final class AccessCheck implements MessageHandlerInterceptor<CommandMessage<?>> {

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var command = unitOfWork.getMessage();
        WhoMaySend.check(Sender.from(command.getMetaData()).actor().role(), command.getPayloadType());
        return chain.proceed();
    }
}
