package vn.planledger.document;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.planledger.command.plan.PlanCommand.AddDocument;

/** Shelves the content once the plan has taken the document, before the event is stored. */
public final class Shelving implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final DocumentStore documents;

    public Shelving(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var answer = chain.proceed();
        if (unitOfWork.getMessage().getPayload() instanceof AddDocument added) {
            documents.shelve(added.document().value(), added.sha256());
        }
        return answer;
    }
}
