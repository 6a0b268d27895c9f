package vn.planledger.record;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import vn.planledger.command.shared.Sender;

/** Stamps every command with the application's time: handlers look at no clock. */
public final class SendingTime implements MessageDispatchInterceptor<CommandMessage<?>> {

    private final Clock clock;

    public SendingTime(Clock clock) {
        this.clock = clock;
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> commands) {
        return (index, command) ->
                command.andMetaData(Map.of(Sender.SENT_AT, clock.instant().toString()));
    }
}
