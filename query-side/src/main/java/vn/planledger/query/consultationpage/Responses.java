package vn.planledger.query.consultationpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Slice;

/** Rounds of consultation, counted. */
public final class Responses {

    private final MongoCollection<Document> rounds;

    public Responses(MongoDatabase database) {
        this.rounds = database.getCollection(Consultations.COLLECTION);
    }

    /**
     * The rounds opened in the slice's year that asked its body, the newest first.
     *
     * @param plans ids of the plans to look at; empty for all
     */
    public List<Consultation> rounds(Slice slice, Optional<Set<String>> plans) {
        var found = new ArrayList<Consultation>();
        rounds.find(query(slice, plans)).sort(descending("openedOn", "_id")).forEach(row -> {
            var round = RowFormat.read(row, Consultation.class);
            if (slice.within(round.openedOn())) {
                found.add(round);
            }
        });
        return List.copyOf(found);
    }

    /**
     * How the groups that give opinions responded in these rounds. Where the slice names a body, the rounds that asked it, and
     * its own responses; only the silence of the whole group stays that of the group.
     */
    public List<GroupResponse> groups(Slice slice, List<Consultation> rounds) {
        return Arrays.stream(ConsultedGroup.values())
                .filter(ConsultedGroup::givesOpinions)
                .map(group -> GroupResponse.of(group, rounds, slice))
                .filter(response -> response.rounds() > 0)
                .toList();
    }

    private static Bson query(Slice slice, Optional<Set<String>> plans) {
        var conditions = new ArrayList<Bson>();
        plans.ifPresent(ids -> conditions.add(in("plan", ids)));
        if (slice.body() != null) {
            conditions.add(eq("invited.body", slice.body()));
        }
        return conditions.isEmpty() ? empty() : and(conditions);
    }
}
