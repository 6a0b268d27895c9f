package vn.planledger.api;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.planledger.demo.PassingTime;

/** Moves the demo clock forward; the embedded profile only. */
@RestController
@Profile("embedded")
class DemoClockApi {

    /** @param advance see {@link PassingTime#by} */
    record Move(String advance) {}

    private final PassingTime time;

    DemoClockApi(PassingTime time) {
        this.time = time;
    }

    @PostMapping("/api/demo/clock")
    Map<String, Object> move(@RequestBody Move move) {
        var passed = time.by(PlansApi.required("advance", move.advance()));
        return Map.of("now", passed.now().toString(), "timersFired", passed.timersFired());
    }
}
