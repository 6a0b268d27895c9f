package vn.planledger.query.synopsis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.planledger.query.shared.RowFormat;

/** The answer templates that a body may choose from. */
public final class AnswerTemplates {

    static final String COLLECTION = "answerTemplates";

    private final MongoCollection<Document> templates;

    public AnswerTemplates(MongoDatabase database) {
        this.templates = database.getCollection(COLLECTION);
    }

    /** Those in use, by title. */
    public List<AnswerTemplate> of(String organisation) {
        var found = new ArrayList<AnswerTemplate>();
        templates
                .find(and(eq("organisation", organisation), eq("retiredOn", null)))
                .sort(ascending("title", "_id"))
                .forEach(row -> found.add(RowFormat.read(row, AnswerTemplate.class)));
        return List.copyOf(found);
    }

    /** One of a body's, in use. */
    public Optional<AnswerTemplate> find(String id, String organisation) {
        return Optional.ofNullable(templates.find(eq("_id", id)).first())
                .map(row -> RowFormat.read(row, AnswerTemplate.class))
                .filter(template -> template.retiredOn() == null)
                .filter(template -> template.organisation().equals(organisation));
    }
}
