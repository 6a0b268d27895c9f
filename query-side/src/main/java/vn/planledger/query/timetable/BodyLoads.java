package vn.planledger.query.timetable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Slice;

/**
 * The open steps of all, by the body that owes them. Steps of reconstructions are not owed: they are entered years after they
 * were done.
 */
public final class BodyLoads {

    private static final int SOON_DAYS = 7;

    private static final Comparator<BodyLoad> WORST_FIRST = Comparator.comparingLong(BodyLoad::overdue)
            .thenComparingLong(BodyLoad::open)
            .reversed()
            .thenComparing(BodyLoad::body);

    private final MongoCollection<Document> timetables;

    public BodyLoads(MongoDatabase database) {
        this.timetables = database.getCollection(Timetables.COLLECTION);
    }

    /**
     * Bodies with open steps, opened in the slice's year; the one with the most overdue first.
     *
     * @param plans ids of the plans to look at; empty for all
     */
    public List<BodyLoad> of(Slice slice, Optional<Set<String>> plans, LocalDate today) {
        var byBody = new TreeMap<String, List<OwedStep>>();
        timetables.find(running(plans)).sort(ascending("_id")).forEach(row -> {
            var timetable = RowFormat.read(row, Timetable.class);
            timetable.steps().stream()
                    .filter(step -> step.completedOn() == null)
                    .filter(step -> slice.within(step.openedOn()) && slice.names(step.organisation()))
                    .map(step -> OwedStep.of(step, timetable.suspended()))
                    .forEach(step -> byBody.computeIfAbsent(step.body(), body -> new ArrayList<>())
                            .add(step));
        });
        return byBody.entrySet().stream()
                .map(body -> load(body.getKey(), body.getValue(), today))
                .sorted(WORST_FIRST)
                .toList();
    }

    private static BodyLoad load(String body, List<OwedStep> owed, LocalDate today) {
        var overdue = count(owed, step -> step.overdueOn(today));
        var soon = count(owed, step -> step.dueWithin(today, SOON_DAYS));
        var unlimited = count(owed, OwedStep::unlimited);
        var suspended = count(owed, OwedStep::suspended);
        var longest = owed.stream()
                .filter(step -> step.overdueOn(today))
                .map(step -> step.daysOver(today))
                .max(Comparator.naturalOrder())
                .orElse(null);
        var later = owed.size() - overdue - soon - unlimited - suspended;
        return new BodyLoad(body, overdue, soon, later, unlimited, suspended, longest);
    }

    private static long count(List<OwedStep> steps, Predicate<OwedStep> which) {
        return steps.stream().filter(which).count();
    }

    private static Bson running(Optional<Set<String>> plans) {
        var running = and(eq("running", true), eq("reconstruction", false));
        return and(running, plans.map(ids -> in("_id", ids)).orElse(empty()));
    }
}
