package vn.planledger.api;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.plan.ProcedureType;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.confirm.PaperCodes;
import vn.planledger.edge.CommandDesk;
import vn.planledger.geometry.Boundaries;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanPages;
import vn.planledger.query.register.PlanFilter;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

/** Register a plan, find plans, read one. */
@RestController
@RequestMapping("/api/plans")
class PlansApi {

    /**
     * What a plan is registered with.
     *
     * @param areaHectares hectares
     * @param boundary GeoJSON geometry, WGS 84, longitude first, or VN-2000 105°00′, easting first, where its own
     *     {@code crs} member or else {@code crs} says so
     * @param happenedOn legal date of the registration: it chooses the legal regime
     * @param procedure what is made; a new plan where it is left out
     * @param adjusts id of the plan an adjustment changes
     * @param ground the case of the law that allows the adjustment
     * @param crs WGS84 or VN2000; WGS84 where it is left out
     */
    record Registration(
            PlanKind kind,
            String title,
            String unitCode,
            String urbanClass,
            String parentId,
            BigDecimal areaHectares,
            JsonNode boundary,
            LocalDate happenedOn,
            Set<PlanTrait> traits,
            ProcedureType procedure,
            String adjusts,
            String ground,
            String crs) {}

    private final Boundaries boundaries;
    private final CommandDesk desk;
    private final PlanRegister register;
    private final PlanPages pages;
    private final PaperCodes papers;

    PlansApi(Boundaries boundaries, CommandDesk desk, PlanRegister register, PlanPages pages, PaperCodes papers) {
        this.boundaries = boundaries;
        this.desk = desk;
        this.register = register;
        this.pages = pages;
        this.papers = papers;
    }

    @PostMapping
    ResponseEntity<Map<String, String>> register(
            @RequestBody Registration body, @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var commandId = desk.commandId(key);
        var id = CommandDesk.identityOf(commandId);
        desk.send(command(new PlanId(id), body), commandId);
        return ResponseEntity.created(URI.create("/api/plans/" + id)).body(Map.of("id", id));
    }

    @GetMapping
    Page<PlanSummary> find(
            @RequestParam(required = false) PlanKind kind,
            @RequestParam(required = false) PlanStatus status,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) String text,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = register.find(new PlanFilter(kind, status, unit, text, page, size));
        return new Page<>(
                found.items().stream().map(PlanSummary::of).toList(), found.page(), found.size(), found.total());
    }

    @GetMapping("/{id}")
    PlanAnswer plan(@PathVariable String id) {
        var page = pages.byId(new PlanId(id)).orElseThrow(() -> Refusal.notFound("plan.unknown", id));
        var decisions = page.approvals().stream().map(Approval::number).toList();
        return PlanAnswer.of(page, papers.links(decisions));
    }

    private RegisterPlan command(PlanId id, Registration body) {
        var boundary = boundary(body.boundary(), body.crs());
        return new RegisterPlan(
                id,
                required("kind", body.kind()),
                body.title(),
                required("unitCode", body.unitCode()),
                body.urbanClass(),
                body.parentId() == null ? null : new PlanId(body.parentId()),
                body.areaHectares(),
                boundary,
                body.traits() == null ? Set.of() : body.traits(),
                required("happenedOn", body.happenedOn()),
                DateBasis.STATED,
                null,
                body.procedure(),
                body.adjusts() == null ? null : new PlanId(body.adjusts()),
                body.ground(),
                boundary == null ? null : boundaries.hectares(boundary));
    }

    private String boundary(JsonNode given, String crs) {
        return given == null || given.isNull() ? null : boundaries.toWkt(given, crs);
    }

    static <T> T required(String field, T value) {
        if (value == null) {
            throw Refusal.malformed("field.required", field).at(field);
        }
        return value;
    }
}
