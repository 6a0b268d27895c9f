package vn.planledger.flood;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.planledger.flood.FloodLimits.Limit;

/**
 * One bucket for each key, of one limit. Bounded: the bucket that was asked longest ago goes first, and whoever it belonged
 * to begins with a full one.
 */
final class Buckets {

    static final int AT_MOST = 50_000;

    private static final float LOAD = 0.75f;

    private final Limit limit;
    private final TimeMeter time;
    private final Map<String, Bucket> byKey = new LinkedHashMap<>(16, LOAD, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > AT_MOST;
        }
    };

    Buckets(Limit limit, TimeMeter time) {
        this.limit = limit;
        this.time = time;
    }

    /** Takes one from the bucket of a key: 0, or the seconds to wait where it is empty. */
    long take(String key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    /** The seconds until {@link #take} would give 0; takes nothing. */
    long owed(String key) {
        synchronized (byKey) {
            var bucket = byKey.get(key);
            return bucket == null
                    ? 0
                    : seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
        }
    }

    int size() {
        synchronized (byKey) {
            return byKey.size();
        }
    }

    private Bucket bucket(String key) {
        synchronized (byKey) {
            return byKey.computeIfAbsent(key, unknown -> full());
        }
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(size -> size.capacity(limit.amount()).refillGreedy(limit.amount(), limit.within()))
                .withCustomTimePrecision(time)
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
