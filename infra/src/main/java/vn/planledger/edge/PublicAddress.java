package vn.planledger.edge;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the public finds PlanLedger, for links in messages and feeds. */
@Component
public final class PublicAddress {

    private final URI base;

    /** @param address such as {@code https://quyhoach.example}: scheme and host, a port and a path where there are any */
    public PublicAddress(@Value("${planledger.public-url}") String address) {
        base = URI.create(address.endsWith("/") ? address.substring(0, address.length() - 1) : address);
        if (base.getHost() == null) {
            throw new IllegalArgumentException("planledger.public-url names no host: " + address);
        }
    }

    /** @param path from the root, such as {@code /plans} */
    public String of(String path) {
        return base + path;
    }

    public String host() {
        return base.getHost();
    }
}
