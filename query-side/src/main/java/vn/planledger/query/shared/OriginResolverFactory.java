package vn.planledger.query.shared;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import vn.planledger.command.shared.Sender;

/** Gives event handlers their {@link Origin}; Axon finds it through {@code META-INF/services}. */
public final class OriginResolverFactory implements ParameterResolverFactory, ParameterResolver<Origin> {

    @Override
    public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return parameters[index].getType() == Origin.class ? this : null;
    }

    @Override
    public Origin resolveParameterValue(Message<?> message) {
        var event = (TrackedEventMessage<?>) message;
        var number = WrappedToken.unwrapLowerBound(event.trackingToken())
                .position()
                .orElseThrow(() -> new IllegalStateException("event without a number: " + event.getIdentifier()));
        return new Origin(
                number, event.getTimestamp(), Sender.from(event.getMetaData()).actor());
    }

    @Override
    public boolean matches(Message<?> message) {
        return message instanceof TrackedEventMessage<?>;
    }
}
