package vn.planledger.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceiptCodesTest {

    /** As {@code base64.b32encode(sha256(("receipt:" + id).encode()).digest())[:26]} of Python says. */
    @ParameterizedTest
    @CsvSource({"citizen:1, VXY3774CFN66LWKW3FJOEKGLOF", "người dân: 2, BUWZGDFWOU3WA74TQA4PPGJUBC"})
    void a_code_is_what_any_other_base32_writes(String commandId, String code) {
        assertThat(ReceiptCodes.of(commandId).value()).isEqualTo(code);
    }

    @Test
    void every_command_has_its_own_and_always_the_same() {
        var codes = IntStream.range(0, 1_000)
                .mapToObj(n -> ReceiptCodes.of("citizen:" + n))
                .toList();

        assertThat(codes).doesNotHaveDuplicates();
        assertThat(ReceiptCodes.of("citizen:7")).isEqualTo(codes.get(7));
    }
}
