package vn.planledger.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.command.coverage.CoverageCommand.RetireTarget;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.coverage.TargetCoverage;

/** The province's targets and what is reached of them. */
@RestController
@RequestMapping("/api/coverage")
class CoverageApi {

    private final Coverage coverage;
    private final CommandDesk desk;
    private final LegalToday today;

    CoverageApi(Coverage coverage, CommandDesk desk, LegalToday today) {
        this.coverage = coverage;
        this.desk = desk;
        this.today = today;
    }

    @GetMapping
    List<TargetCoverage> coverage() {
        return coverage.measure();
    }

    @PutMapping("/targets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void set(
            @PathVariable String id,
            @RequestBody CoverageTarget target,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        var named = new CoverageTarget(
                id,
                target.statement(),
                PlansApi.required("measure", target.measure()),
                target.units(),
                target.year(),
                target.percent(),
                target.source(),
                target.verified());
        desk.send(new SetTarget(named, today.get()), desk.commandId(key));
    }

    @DeleteMapping("/targets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retire(
            @PathVariable String id,
            @RequestParam String reason,
            @RequestHeader(name = "Idempotency-Key", required = false) String key) {
        desk.send(new RetireTarget(id, reason, today.get()), desk.commandId(key));
    }
}
