package vn.planledger.query.synopsis;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.query.synopsis.SynopsisChoices.Person;

/** A round's points at a glance: what became of them, and what they can be looked for by. */
public final class SynopsisOverview {

    private final MongoCollection<Document> points;

    public SynopsisOverview(MongoDatabase database) {
        this.points = database.getCollection(Synopsis.COLLECTION);
    }

    public SynopsisCounts counts(ConsultationId consultation) {
        var by = new HashMap<String, Long>();
        group(consultation, "$" + SynopsisQuery.ANSWER + ".result", new Document("points", new Document("$sum", 1)))
                .forEach(row -> by.put(row.getString("_id"), ((Number) row.get("points")).longValue()));
        return new SynopsisCounts(
                by.values().stream().mapToLong(Long::longValue).sum(),
                by.getOrDefault(null, 0L),
                by.getOrDefault(AnswerResult.ACCEPTED.name(), 0L),
                by.getOrDefault(AnswerResult.PARTLY.name(), 0L),
                by.getOrDefault(AnswerResult.NOT_ACCEPTED.name(), 0L));
    }

    public SynopsisChoices choices(ConsultationId consultation) {
        var name = new Document("name", new Document("$first", "$assignee.name"));
        var people = group(consultation, "$assignee.id", name).stream()
                .filter(row -> row.get("_id") != null)
                .map(row -> new Person(row.getString("_id"), row.getString("name")))
                .sorted(Comparator.comparing(Person::name))
                .toList();
        return new SynopsisChoices(
                values(consultation, "$tag"), people, values(consultation, "$" + SynopsisQuery.ANSWER + ".version"));
    }

    private List<String> values(ConsultationId consultation, String field) {
        return group(consultation, field, new Document()).stream()
                .map(row -> row.getString("_id"))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }

    private List<Document> group(ConsultationId consultation, String by, Document sums) {
        var grouped = new Document("_id", by);
        grouped.putAll(sums);
        return points.aggregate(List.of(
                        new Document("$match", new Document(SynopsisQuery.CONSULTATION, consultation.value())),
                        new Document("$group", grouped)))
                .into(new ArrayList<>());
    }
}
