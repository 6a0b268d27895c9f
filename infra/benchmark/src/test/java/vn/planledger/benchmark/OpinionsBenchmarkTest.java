package vn.planledger.benchmark;

import org.junit.jupiter.api.Test;

/** Fails where an opinion is refused or a page does not come, never on time. */
class OpinionsBenchmarkTest {

    @Test
    void prints_its_tables() throws Exception {
        OpinionsBenchmark.main(new String[0]);
    }
}
