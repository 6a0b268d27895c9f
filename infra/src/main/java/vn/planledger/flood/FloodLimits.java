package vn.planledger.flood;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is taken at once, by kind of what is sent: {@code planledger.flood.<kind>.per-address.amount} and
 * {@code .within}, and so on. What has no limit is not counted.
 */
@ConfigurationProperties("planledger")
record FloodLimits(Map<String, OfKind> flood) {

    /**
     * @param perAddress from one network address, whatever it is about; null for any number
     * @param perAddressAndSubject from one network address about one thing; null for any number
     * @param perSubject about one thing from all addresses together; null for any number
     */
    record OfKind(Limit perAddress, Limit perAddressAndSubject, Limit perSubject) {}

    /**
     * @param amount how many, 1 or more
     * @param within time in which the whole amount grows again, evenly
     */
    record Limit(long amount, Duration within) {}
}
