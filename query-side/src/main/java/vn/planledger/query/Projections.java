package vn.planledger.query;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.stream.Stream;
import vn.planledger.query.calendar.CalendarNotices;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.criticismpage.Criticisms;
import vn.planledger.query.inbox.Worklist;
import vn.planledger.query.inspection.Inspections;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.query.personaldata.DataRequests;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.shared.ViewGroup;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.query.synopsis.Synopsis;
import vn.planledger.query.timetable.Timetables;

/** All projections, for whoever connects them with the record. */
public final class Projections {

    /** The processing groups, by name. */
    public static final List<String> GROUPS = List.of(
            Worklist.GROUP,
            PlanRegister.GROUP,
            PlanPages.GROUP,
            Consultations.GROUP,
            Synopsis.GROUP,
            Criticisms.GROUP,
            Inspections.GROUP,
            Timetables.GROUP,
            CalendarNotices.GROUP,
            Coverage.GROUP,
            OrganisationList.GROUP,
            DataRequests.GROUP);

    /** The collections that all of them write. */
    public static final List<String> COLLECTIONS = Stream.of(
                    Worklist.COLLECTIONS,
                    PlanRegister.COLLECTIONS,
                    PlanPages.COLLECTIONS,
                    Consultations.COLLECTIONS,
                    Synopsis.COLLECTIONS,
                    Criticisms.COLLECTIONS,
                    Inspections.COLLECTIONS,
                    Timetables.COLLECTIONS,
                    CalendarNotices.COLLECTIONS,
                    Coverage.COLLECTIONS,
                    OrganisationList.COLLECTIONS,
                    DataRequests.COLLECTIONS)
            .flatMap(List::stream)
            .toList();

    private Projections() {}

    /**
     * The processing groups that write the views of a database; creates the indexes they need. Each group is to be one
     * pooled streaming processor with one segment, its handlers called in the order given.
     */
    public static List<ViewGroup> all(MongoDatabase database) {
        return List.of(
                Worklist.views(database),
                PlanRegister.views(database),
                PlanPages.views(database),
                Consultations.views(database),
                Synopsis.views(database),
                Criticisms.views(database),
                Inspections.views(database),
                Timetables.views(database),
                CalendarNotices.views(database),
                Coverage.views(database),
                OrganisationList.views(database),
                DataRequests.views(database));
    }

    /** How far the views of a database have come. */
    public static ViewProgress progress(MongoDatabase database) {
        return new ViewProgress(database, GROUPS);
    }
}
