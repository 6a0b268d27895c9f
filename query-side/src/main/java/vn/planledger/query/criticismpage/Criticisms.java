package vn.planledger.query.criticismpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** What the Front was asked to criticise and what came of it. Everything is told whole: see {@link Criticism#asSeenBy}. */
public final class Criticisms {

    /** Lines that a section of the inbox shows at most. */
    public static final int SECTION_SIZE = 100;

    static final String COLLECTION = "criticisms";

    /** The processing group that writes it. */
    public static final String GROUP = "criticismpage";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION);

    private static final String STATE = "state";
    private static final String PLANNED = "plannedSubmissionOn";

    private final MongoCollection<Document> rows;

    public Criticisms(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new CriticismProjection(database));
    }

    public Optional<Criticism> byId(CriticismId criticism) {
        return Optional.ofNullable(rows.find(eq("_id", criticism.value())).first())
                .map(row -> RowFormat.read(row, Criticism.class));
    }

    /** Those of a plan, in the order they were asked for. */
    public List<Criticism> byPlan(PlanId plan) {
        return read(rows.find(eq("plan", plan.value())).sort(ascending("sentOn", "_id")));
    }

    /** All, the most pressing first. */
    public List<Criticism> all() {
        return read(rows.find().sort(ascending(PLANNED, "_id")));
    }

    /** Submitted ones of which something is still owed: a reply, or the report to the approver. */
    public List<Criticism> owing() {
        var owing = List.of(CriticismStage.SUBMITTED.name(), CriticismStage.ANSWERED.name());
        return read(rows.find(in(STATE, owing)).sort(ascending(PLANNED, "_id")));
    }

    /** Those the Front has said nothing to although the planned day lies before a day; each silence is told once. */
    public List<Criticism> openAwaited(LocalDate day) {
        return read(rows.find(and(eq("submittedOn", null), eq("silentOn", null), lt(PLANNED, day.toString())))
                .sort(ascending(PLANNED, "_id")));
    }

    /**
     * The inbox of a committee's people.
     *
     * @param bodies their committees; empty for all
     * @return all four sections in the order of {@link FrontInboxGroup}, empty ones too; the most pressing first, of what
     *     is answered the newest
     */
    public List<FrontInboxSection> inbox(Set<String> bodies) {
        return Arrays.stream(FrontInboxGroup.values())
                .map(group -> section(group, bodies))
                .toList();
    }

    private FrontInboxSection section(FrontInboxGroup group, Set<String> bodies) {
        var theirs = bodies.isEmpty() ? empty() : in("front", bodies);
        Bson query = and(theirs, in(STATE, group.states()));
        var order = group == FrontInboxGroup.ANSWERED ? descending("number") : ascending(PLANNED, "_id");
        return new FrontInboxSection(
                group, read(rows.find(query).sort(order).limit(SECTION_SIZE)), rows.countDocuments(query));
    }

    private static List<Criticism> read(FindIterable<Document> found) {
        var criticisms = new ArrayList<Criticism>();
        found.forEach(row -> criticisms.add(RowFormat.read(row, Criticism.class)));
        return List.copyOf(criticisms);
    }
}
