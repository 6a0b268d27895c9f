package vn.planledger.query.synopsis;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;

import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.query.shared.SearchText;
import vn.planledger.query.synopsis.SynopsisFilter.Answered;

/** The fields of a point's row, and how points are looked for by them. */
final class SynopsisQuery {

    static final String CONSULTATION = "consultation";
    static final String OPINION = "opinion";
    static final String N = "n";
    static final String LIKENESS = "likeness";
    static final String SEARCH = "search";
    static final String ANSWER = "answer";
    /** Number of the event that submitted the opinion: the order in which points are listed. */
    static final String ORDER = "submittedNumber";

    private SynopsisQuery() {}

    static Bson of(SynopsisFilter filter) {
        var conditions = new ArrayList<Bson>();
        conditions.add(round(filter.consultation()));
        if (filter.answered() != Answered.ALL) {
            conditions.add(filter.answered() == Answered.UNANSWERED ? eq(ANSWER, null) : ne(ANSWER, null));
        }
        where(conditions, "tag", filter.tag());
        where(conditions, "assignee.id", filter.assignee());
        where(conditions, LIKENESS, filter.likeness());
        where(conditions, OPINION, filter.opinion());
        where(conditions, ANSWER + ".version", filter.version());
        if (filter.text() != null) {
            SearchText.words(filter.text()).forEach(word -> conditions.add(regex(SEARCH, SearchText.literally(word))));
        }
        return and(conditions);
    }

    static Bson round(ConsultationId consultation) {
        return eq(CONSULTATION, consultation.value());
    }

    static String id(String opinion, int point) {
        return opinion + ":" + point;
    }

    private static void where(List<Bson> conditions, String field, String value) {
        if (value != null && !value.isBlank()) {
            conditions.add(eq(field, value.strip()));
        }
    }
}
