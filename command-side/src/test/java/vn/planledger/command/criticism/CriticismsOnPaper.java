package vn.planledger.command.criticism;

import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** For stories of a plan in which nobody asks the Front. */
public final class CriticismsOnPaper {

    private CriticismsOnPaper() {}

    public static Criticisms none() {
        var empty = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        return new Criticisms(EventSourcingRepository.builder(Criticism.class)
                .eventStore(empty)
                .build());
    }
}
