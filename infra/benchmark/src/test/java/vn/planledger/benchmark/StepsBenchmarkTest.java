package vn.planledger.benchmark;

import org.junit.jupiter.api.Test;

/** Fails where a side refuses a step, never on time. */
class StepsBenchmarkTest {

    @Test
    void prints_its_tables() throws Exception {
        StepsBenchmark.main(new String[0]);
    }
}
