package vn.planledger.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How pages follow the record.
 *
 * @param pause between two looks at how far the views have come
 * @param beat after which each page gets a sign of life, so that those that are gone are noticed
 * @param lasts how long a page is followed at a time; it then asks again, by whoever is signed in then
 * @param perAddress pages of one network address at most
 * @param total pages at most
 */
@ConfigurationProperties("planledger.live")
record LiveLimits(Duration pause, Duration beat, Duration lasts, int perAddress, int total) {}
