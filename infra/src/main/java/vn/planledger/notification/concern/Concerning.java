package vn.planledger.notification.concern;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whom some types of events concern: one named rule for each. */
interface Concerning {

    /** The rule of each logical name of an event. */
    Map<String, Function<News, Stream<Concern>>> rules();
}
