package vn.planledger.flood;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.flood.FloodLimits.Limit;
import vn.planledger.flood.FloodLimits.OfKind;

/**
 * Keeps floods out before anything is read or stored. It counts in memory: each node for itself, and afresh after a start.
 *
 * <p>The network address is what {@code request.getRemoteAddr()} says. Behind a proxy that is the proxy, unless
 * {@code server.forward-headers-strategy} is set and the proxy overwrites the forward headers.
 */
@Component
@EnableConfigurationProperties(FloodLimits.class)
public class FloodGate {

    private record Kind(
            Optional<Buckets> perAddress, Optional<Buckets> perAddressAndSubject, Optional<Buckets> perSubject) {}

    private final Map<String, Kind> kinds = new HashMap<>();

    FloodGate(FloodLimits limits, Clock clock) {
        var time = new ClockMeter(clock);
        limits.flood().forEach((name, limit) -> kinds.put(name, kind(limit, time)));
    }

    /**
     * Lets one pass, or refuses it.
     *
     * @param kind {@code opinion}, {@code receipt}, {@code sign-in}: whatever has limits in the configuration
     * @param address network address of the sender
     * @param subject what it is about: id of a round, an e-mail address; it is kept in memory only
     * @throws Refusal {@code flood.too-many}, with the seconds to wait
     * @throws IllegalArgumentException for a kind without limits
     */
    public void mustPass(String kind, String address, String subject) {
        var seconds = take(kind, address, subject);
        if (seconds > 0) {
            throw Refusal.tooMany("flood.too-many", seconds);
        }
    }

    /**
     * Counts one, whatever becomes of it: 0 if it is within the limits, otherwise the seconds to wait. The narrow limits come
     * first: what they refuse takes nothing from all the others' share.
     *
     * @throws IllegalArgumentException for a kind without limits
     */
    public long take(String kind, String address, String subject) {
        return first(kind, address, subject, Buckets::take);
    }

    /**
     * The seconds to wait until one more would be within the limits, 0 if it would be now. Nothing is counted.
     *
     * @throws IllegalArgumentException for a kind without limits
     */
    public long owed(String kind, String address, String subject) {
        return first(kind, address, subject, Buckets::owed);
    }

    private long first(String kind, String address, String subject, ToLongBiFunction<Buckets, String> ask) {
        var limits = Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no flood limits for " + kind));
        var counted = NetworkAddress.counted(address);
        var seconds = seconds(limits.perAddress(), counted, ask);
        seconds = seconds > 0 ? seconds : seconds(limits.perAddressAndSubject(), counted + " " + subject, ask);
        return seconds > 0 ? seconds : seconds(limits.perSubject(), subject, ask);
    }

    private static long seconds(Optional<Buckets> buckets, String key, ToLongBiFunction<Buckets, String> ask) {
        return buckets.map(each -> ask.applyAsLong(each, key)).orElse(0L);
    }

    private static Kind kind(OfKind limits, ClockMeter time) {
        return new Kind(
                buckets(limits.perAddress(), time),
                buckets(limits.perAddressAndSubject(), time),
                buckets(limits.perSubject(), time));
    }

    private static Optional<Buckets> buckets(Limit limit, ClockMeter time) {
        return Optional.ofNullable(limit).map(given -> new Buckets(given, time));
    }
}
