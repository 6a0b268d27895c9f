package vn.planledger.flood;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
     * @param kind {@code opinion}, {@code receipt}, {@code subscription}: whatever has limits in the configuration
     * @param address network address of the sender
     * @param subject what it is about: id of a round, an e-mail address; it is kept in memory only
     * @throws Refusal {@code flood.too-many}, with the seconds to wait
     * @throws IllegalArgumentException for a kind without limits
     */
    public void mustPass(String kind, String address, String subject) {
        var limits = Optional.ofNullable(kinds.get(kind))
                .orElseThrow(() -> new IllegalArgumentException("no flood limits for " + kind));
        var counted = NetworkAddress.counted(address);
        take(limits.perAddress(), counted);
        take(limits.perAddressAndSubject(), counted + " " + subject);
        take(limits.perSubject(), subject);
    }

    /** The narrow limits come first: what they refuse takes nothing from all the others' share. */
    private static void take(Optional<Buckets> buckets, String key) {
        var seconds = buckets.map(each -> each.take(key)).orElse(0L);
        if (seconds > 0) {
            throw Refusal.tooMany("flood.too-many", seconds);
        }
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
