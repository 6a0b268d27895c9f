package vn.planledger.document;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.plan.PlanCommand.AddDocument;

/** Shelves a content once the document, the opinion or the answer that names it is taken, before the event is stored. */
public final class Shelving implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final DocumentStore documents;

    public Shelving(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var answer = chain.proceed();
        var taken = unitOfWork.getMessage().getPayload();
        if (taken instanceof AddDocument added) {
            documents.shelve(added.document().value(), added.sha256());
        } else if (taken instanceof EnterOpinion entered) {
            documents.shelve(entered.scan().document().value(), entered.scan().sha256());
        } else if (taken instanceof AnswerRequest answered && answered.evidence() != null) {
            var evidence = answered.evidence();
            documents.shelve(evidence.document().value(), evidence.sha256());
        }
        return answer;
    }
}
