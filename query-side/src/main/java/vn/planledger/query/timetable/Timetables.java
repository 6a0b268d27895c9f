package vn.planledger.query.timetable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import vn.planledger.command.calendar.WorkingCalendar;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.ViewGroup;

/** Plans in time, and the limits that run now. */
public final class Timetables {

    static final String COLLECTION = "timetable";

    /** The processing group that writes it. */
    public static final String GROUP = "timetable";

    /** The collections of that group. */
    public static final List<String> COLLECTIONS = List.of(COLLECTION);

    private final MongoCollection<Document> rows;

    public Timetables(MongoDatabase database) {
        this.rows = database.getCollection(COLLECTION);
    }

    /** What writes it. */
    public static ViewGroup views(MongoDatabase database) {
        return ViewGroup.following(database, GROUP, COLLECTIONS, new TimetableProjection(database));
    }

    public Optional<Timetable> of(PlanId plan) {
        return Optional.ofNullable(rows.find(eq("_id", plan.value())).first())
                .map(row -> RowFormat.read(row, Timetable.class));
    }

    /** The open steps, of plans that are running and not of the past, whose limit is counted and not suspended. */
    public List<OpenLimit> openLimits() {
        var open = new ArrayList<OpenLimit>();
        rows.find(and(eq("running", true), eq("reconstruction", false))).forEach(row -> {
            var timetable = RowFormat.read(row, Timetable.class);
            if (!timetable.suspended()) {
                timetable.steps().stream()
                        .filter(step ->
                                step.completedOn() == null && step.deadline().runs())
                        .map(step -> new OpenLimit(timetable.plan(), step.step(), step.taskId(), step.deadline()))
                        .forEach(open::add);
            }
        });
        return List.copyOf(open);
    }

    /** The open limits whose last day would be another by this calendar, and those it does not reach. */
    public List<MovedLimit> wouldMove(WorkingCalendar calendar) {
        return openLimits().stream()
                .map(limit -> moved(limit, calendar))
                .filter(MovedLimit::differs)
                .toList();
    }

    private static MovedLimit moved(OpenLimit limit, WorkingCalendar calendar) {
        var before = limit.deadline().dueOn();
        try {
            var after = limit.deadline().counted(calendar).dueOn();
            return new MovedLimit(limit.plan(), limit.step(), limit.taskId(), before, after, null);
        } catch (Refusal notLoaded) {
            return new MovedLimit(limit.plan(), limit.step(), limit.taskId(), before, null, notLoaded.code());
        }
    }
}
