package vn.planledger.record;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.Serializer;
import vn.planledger.command.shared.Personal;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.shared.Sha256;

/** The same command id sent again changes nothing; the same id with another content is refused. */
public final class OnlyOnce implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final AdvisoryLocks locks;
    private final Receipts receipts;
    private final Serializer serializer;

    public OnlyOnce(AdvisoryLocks locks, Receipts receipts, Serializer serializer) {
        this.locks = locks;
        this.receipts = receipts;
        this.serializer = serializer;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain) throws Exception {
        var command = unitOfWork.getMessage();
        var id = (String) command.getMetaData().get(Sender.COMMAND_ID);
        if (unitOfWork.parent().isPresent() || id == null) {
            return chain.proceed();
        }
        locks.lock("command", id);
        var digest = digest(command);
        var earlier = receipts.find(id);
        if (earlier.isPresent()) {
            if (!earlier.get().digest().equals(digest)) {
                throw Refusal.rule("command.id-reused", id);
            }
            return null;
        }
        receipts.expect(new Receipts.Command(id, digest));
        return chain.proceed();
    }

    /** Never of personal data: whoever guesses a name could prove it by the digest, and the digest stays when the key is gone. */
    private String digest(CommandMessage<?> command) {
        var content = command.getPayload() instanceof Personal personal ? personal.impersonal() : command.getPayload();
        var text = command.getCommandName()
                + serializer.serialize(content, String.class).getData();
        return Sha256.hex(text);
    }
}
