package vn.planledger.query.planpage;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** The plans, one page each. */
public final class PlanPages {

    static final String COLLECTION = "planpage";

    /** The processing group that writes it. */
    public static final String GROUP = "planpage";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION, PlanHistory.COLLECTION);

    private final MongoCollection<Document> rows;

    public PlanPages(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes them, and the history. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(
                database,
                GROUP,
                COLLECTIONS,
                new PlanPageProjection(database),
                new PlanChangesProjection(database),
                new HistoryProjection(database),
                new ChangeHistoryProjection(database),
                new ConsultationHistoryProjection(database),
                new CriticismHistoryProjection(database));
    }

    public Optional<PlanPage> byId(PlanId plan) {
        return Optional.ofNullable(rows.find(eq("_id", plan.value())).first())
                .map(row -> RowFormat.read(row, PlanPage.class));
    }
}
