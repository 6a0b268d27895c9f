package vn.planledger.desk;

import java.util.Locale;
import vn.planledger.query.audit.EventRow;

/** An event of the record as a sentence that lay people read. */
public interface EventSentence {

    String of(EventRow row, Locale locale);
}
