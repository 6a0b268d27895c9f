package vn.planledger.edge.map;

import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.shared.Page;

/** A page of what is on the map, as it is answered: where there are more plans, the header {@code Link} leads on (RFC 8288). */
public final class FeaturePage {

    private FeaturePage() {}

    /** @param filter what was asked for */
    public static ResponseEntity.BodyBuilder leadingOn(PlanFilter filter, Page<?> plans) {
        var answer = ResponseEntity.ok();
        return plans.page() + 1 < plans.pages()
                ? answer.header(HttpHeaders.LINK, "<" + next(filter) + ">; rel=\"next\"")
                : answer;
    }

    /** Relative to the address of this page. */
    private static String next(PlanFilter filter) {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("kind", Optional.ofNullable(filter.kind()))
                .queryParamIfPresent("status", Optional.ofNullable(filter.status()))
                .queryParamIfPresent("unit", Optional.ofNullable(filter.unit()))
                .queryParam("page", filter.page() + 1)
                .queryParam("size", filter.size())
                .encode()
                .toUriString();
    }
}
