package vn.planledger.benchmark;

import org.junit.jupiter.api.Test;

/** Fails where a search fails, never on time. */
class AuditSearchBenchmarkTest {

    @Test
    void prints_its_table() throws Exception {
        AuditSearchBenchmark.main(new String[0]);
    }
}
