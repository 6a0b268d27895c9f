package vn.planledger.query.timetable;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.bson.Document;
import vn.planledger.query.shared.RowFormat;
import vn.planledger.query.shared.Slice;

/** The completed steps of all plans, by step; without reconstructions, whose steps were entered years after they were done. */
public final class StepTimes {

    private static final Comparator<StepTime> LATEST_FIRST = Comparator.comparingLong(StepTime::late)
            .thenComparingLong(StepTime::done)
            .reversed()
            .thenComparing(StepTime::step);

    private final MongoCollection<Document> timetables;

    public StepTimes(MongoDatabase database) {
        this.timetables = database.getCollection(Timetables.COLLECTION);
    }

    /**
     * Steps completed in the slice's year by its body; the one that was late most often first.
     *
     * @param plans ids of the plans to look at; empty for all
     */
    public List<StepTime> of(Slice slice, Optional<Set<String>> plans) {
        var byStep = new TreeMap<String, List<TimetableStep>>();
        timetables
                .find(and(
                        eq("reconstruction", false),
                        plans.map(ids -> in("_id", ids)).orElse(empty())))
                .sort(ascending("_id"))
                .forEach(row -> RowFormat.read(row, Timetable.class).steps().stream()
                        .filter(step -> step.completedOn() != null)
                        .filter(step -> slice.within(step.completedOn()) && slice.names(step.organisation()))
                        .forEach(step -> byStep.computeIfAbsent(step.step(), code -> new ArrayList<>())
                                .add(step)));
        return byStep.entrySet().stream()
                .map(step -> time(step.getKey(), step.getValue()))
                .sorted(LATEST_FIRST)
                .toList();
    }

    private static StepTime time(String code, List<TimetableStep> done) {
        var limited =
                done.stream().filter(step -> step.binding().dueOn() != null).toList();
        var late = limited.stream().filter(TimetableStep::late).count();
        return new StepTime(
                code,
                done.size(),
                mean(limited.isEmpty() ? done : limited, TimetableStep::completedOn),
                limited.isEmpty() ? null : mean(limited, step -> step.binding().dueOn()),
                late);
    }

    /** The clock may have started before the step opened, and then the step may open with its limit over. */
    private static LocalDate start(TimetableStep step) {
        var limit = step.binding();
        return limit.dueOn() == null || limit.clockStart() == null ? step.openedOn() : limit.clockStart();
    }

    private static BigDecimal mean(List<TimetableStep> steps, Function<TimetableStep, LocalDate> until) {
        var days = steps.stream()
                .mapToLong(step -> ChronoUnit.DAYS.between(start(step), until.apply(step)))
                .sum();
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(steps.size()), 1, RoundingMode.HALF_UP);
    }
}
