package vn.planledger.command.planted;

import org.axonframework.modelling.command.AggregateIdentifier;

/** An aggregate that everybody could reach. */
public class PublicAggregate {
    @AggregateIdentifier
    String id;
}
