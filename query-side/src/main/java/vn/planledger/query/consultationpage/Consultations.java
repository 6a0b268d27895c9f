package vn.planledger.query.consultationpage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceiptCode;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** Rounds of consultation, the opinions given and what became of each point. */
public final class Consultations {

    static final String COLLECTION = "consultations";
    static final String OPINIONS = "opinions";
    static final String RECEIPTS = "receipts";
    /** Number of the event that submitted the opinion: the order in which opinions are listed. */
    static final String ORDER = "submittedNumber";

    /** The processing group that writes it. */
    public static final String GROUP = "consultationpage";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION, OPINIONS, RECEIPTS);

    private final MongoCollection<Document> rounds;
    private final MongoCollection<Document> opinions;
    private final MongoCollection<Document> receipts;

    public Consultations(MongoDatabase database) {
        this.rounds = database.getCollection(COLLECTION);
        this.opinions = database.getCollection(OPINIONS);
        this.receipts = database.getCollection(RECEIPTS);
    }

    /** What writes them. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(
                database, GROUP, COLLECTIONS, new ConsultationProjection(database), new OpinionProjection(database));
    }

    /** The rounds in which at least one group may give opinions on a day, the one that closes first before the others. */
    public List<Consultation> openOn(LocalDate day) {
        var found = new ArrayList<Consultation>();
        rounds.find(and(
                        lte(ConsultationProjection.FIRST_DAY, day.toString()),
                        gte(ConsultationProjection.LAST_DAY, day.toString())))
                .sort(ascending(ConsultationProjection.LAST_DAY, "_id"))
                .forEach(row -> found.add(RowFormat.read(row, Consultation.class)));
        return found.stream().filter(round -> round.openOn(day)).toList();
    }

    /** The rounds that are announced and in which nobody may give an opinion before a later day, the first to open first. */
    public List<Consultation> openingAfter(LocalDate day) {
        return read(rounds.find(gt(ConsultationProjection.FIRST_DAY, day.toString()))
                .sort(ascending(ConsultationProjection.FIRST_DAY, "_id")));
    }

    /**
     * The rounds in which nobody may give an opinion any more, the one that ended last before the others.
     *
     * @param page from 0
     */
    public Page<Consultation> endedBefore(LocalDate day, int page, int size) {
        var from = Math.max(0, page);
        var rowsOnPage = Page.sized(size);
        var ended = lt(ConsultationProjection.LAST_DAY, day.toString());
        var found = read(rounds.find(ended)
                .sort(descending(ConsultationProjection.LAST_DAY, "_id"))
                .skip(Page.offset(from, rowsOnPage))
                .limit(rowsOnPage));
        return new Page<>(found, from, rowsOnPage, rounds.countDocuments(ended));
    }

    /**
     * All rounds, the newest first.
     *
     * @param page from 0
     */
    public Page<Consultation> all(int page, int size) {
        var from = Math.max(0, page);
        var rowsOnPage = Page.sized(size);
        var items = new ArrayList<Consultation>();
        rounds.find()
                .sort(descending("openedOn", "_id"))
                .skip(Page.offset(from, rowsOnPage))
                .limit(rowsOnPage)
                .forEach(row -> items.add(RowFormat.read(row, Consultation.class)));
        return new Page<>(items, from, rowsOnPage, rounds.countDocuments());
    }

    /** The opinion that a receipt was given for. */
    public Optional<Opinion> byReceipt(ReceiptCode code) {
        return Optional.ofNullable(receipts.find(eq("_id", code.value())).first())
                .flatMap(row -> opinion(new OpinionId(row.getString("opinion"))));
    }

    /** The rounds of a plan, in the order they opened. */
    public List<Consultation> byPlan(PlanId plan) {
        var found = new ArrayList<Consultation>();
        rounds.find(eq("plan", plan.value()))
                .sort(ascending("openedOn", "_id"))
                .forEach(row -> found.add(RowFormat.read(row, Consultation.class)));
        return List.copyOf(found);
    }

    public Optional<Consultation> byId(ConsultationId consultation) {
        return Optional.ofNullable(rounds.find(eq("_id", consultation.value())).first())
                .map(row -> RowFormat.read(row, Consultation.class));
    }

    public Optional<Opinion> opinion(OpinionId opinion) {
        return Optional.ofNullable(opinions.find(eq("_id", opinion.value())).first())
                .map(row -> RowFormat.read(row, Opinion.class));
    }

    /**
     * The opinions of a round, in the order they were recorded.
     *
     * @param page from 0
     */
    public Page<Opinion> opinions(ConsultationId consultation, int page, int size) {
        var from = Math.max(0, page);
        var rows = Page.sized(size);
        var query = eq("consultation", consultation.value());
        var items = new ArrayList<Opinion>();
        opinions.find(query)
                .sort(ascending(ORDER))
                .skip(Page.offset(from, rows))
                .limit(rows)
                .forEach(row -> items.add(RowFormat.read(row, Opinion.class)));
        return new Page<>(items, from, rows, opinions.countDocuments(query));
    }

    /**
     * Points of a round that wait for an answer, oldest opinion first.
     *
     * @param limit how many at most; {@link Consultation#unanswered()} counts them all
     */
    public List<UnansweredPoint> unansweredPoints(ConsultationId consultation, int limit) {
        var owed = new ArrayList<UnansweredPoint>();
        opinions.find(and(eq("consultation", consultation.value()), gt("unanswered", 0)))
                .sort(ascending(ORDER))
                .limit(limit)
                .forEach(row -> owed.addAll(unanswered(RowFormat.read(row, Opinion.class))));
        return owed.stream().limit(limit).toList();
    }

    private static List<Consultation> read(FindIterable<Document> rows) {
        var found = new ArrayList<Consultation>();
        rows.forEach(row -> found.add(RowFormat.read(row, Consultation.class)));
        return found;
    }

    private static List<UnansweredPoint> unanswered(Opinion opinion) {
        return opinion.points().stream()
                .filter(point -> point.answer() == null)
                .map(point -> new UnansweredPoint(
                        opinion.id(),
                        point.n(),
                        point.text(),
                        opinion.group(),
                        opinion.fromName(),
                        opinion.fromOrganisation(),
                        opinion.submittedOn()))
                .toList();
    }
}
