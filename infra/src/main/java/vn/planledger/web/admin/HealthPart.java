package vn.planledger.web.admin;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;

/**
 * One thing the application leans on, and how it stands.
 *
 * @param details as it tells them itself
 */
record HealthPart(String name, String status, String details) {

    public boolean isUp() {
        return status.equals(Status.UP.getCode());
    }

    /** The parts of the whole; a part of parts stands as one. */
    static List<HealthPart> of(HealthDescriptor whole) {
        return whole instanceof CompositeHealthDescriptor parts
                ? parts.getComponents().entrySet().stream()
                        .map(part -> of(part.getKey(), part.getValue()))
                        .toList()
                : List.of(of("application", whole));
    }

    private static HealthPart of(String name, HealthDescriptor part) {
        return new HealthPart(name, part.getStatus().getCode(), details(part));
    }

    private static String details(HealthDescriptor part) {
        var details = part instanceof IndicatedHealthDescriptor one ? one.getDetails() : Map.<String, Object>of();
        return details == null
                ? ""
                : details.entrySet().stream()
                        .map(detail -> detail.getKey() + ": " + detail.getValue())
                        .collect(Collectors.joining(", "));
    }
}
