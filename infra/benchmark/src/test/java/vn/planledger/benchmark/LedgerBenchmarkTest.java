package vn.planledger.benchmark;

import org.junit.jupiter.api.Test;

/** Fails where something that was sealed does not verify, never on time. */
class LedgerBenchmarkTest {

    @Test
    void prints_its_table() throws Exception {
        LedgerBenchmark.main(new String[0]);
    }
}
