package vn.planledger.synopsis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.planledger.synopsis.SynopsisExport.State;

class SynopsisExportsTest extends RunningExports {

    @ParameterizedTest
    @EnumSource(SynopsisFormat.class)
    void progress_reaches_the_total_and_the_file_is_there(SynopsisFormat format) throws IOException {
        var id = start(format, Round.of(lines(25)), OWNER);

        var done = ended(id);
        assertThat(done.state()).isEqualTo(State.DONE);
        assertThat(done.done()).isEqualTo(25);
        assertThat(done.total()).isEqualTo(25);
        assertThat(done.fileName()).isEqualTo("tong-hop-y-kien." + format.extension());
        assertThat(done.mediaType()).isEqualTo(format.mediaType());
        assertThat(exports.file(id, OWNER))
                .hasValueSatisfying(
                        file -> assertThat(file).hasSize(done.size()).hasFileName(done.fileName()));
    }

    @Test
    void the_application_has_a_writer_for_every_format() {
        try (var application = new AnnotationConfigApplicationContext()) {
            application.registerBean(MessageSource.class, Round::messages);
            application.scan("vn.planledger.synopsis");
            application.refresh();
            var assembled = application.getBean(SynopsisExports.class);

            for (var format : SynopsisFormat.values()) {
                assertThat(assembled.start(format, Round.of(lines(1)), Round.VIETNAMESE, attempt(OWNER, null)))
                        .isNotBlank();
            }
        }
    }

    @Test
    void progress_is_seen_while_it_runs() {
        var id = start(SynopsisFormat.PDF, waitingAfter(7, 20), OWNER);

        patiently().until(() -> seen(id).done() == 7);
        assertThat(seen(id).state()).isEqualTo(State.RUNNING);
        assertThat(seen(id).total()).isEqualTo(20);
        assertThat(exports.file(id, OWNER)).as("no file before the end").isEmpty();
        gate.countDown();
        assertThat(ended(id).done()).isEqualTo(20);
    }

    @Test
    void only_its_owner_finds_an_export() {
        var id = start(SynopsisFormat.XLSX, Round.of(lines(2)), OWNER);
        ended(id);

        assertThat(exports.find(id, "appraiser")).isEmpty();
        assertThat(exports.file(id, "appraiser")).isEmpty();
        assertThat(exports.cancel(id, "appraiser")).isFalse();
        assertThat(seen(id).state()).isEqualTo(State.DONE);
        assertThat(exports.find("no-such-export", OWNER)).isEmpty();
    }

    @Test
    void sent_twice_an_attempt_is_one_export_and_another_format_another() {
        var first = start(SynopsisFormat.PDF, waitingAfter(1, 2), OWNER, "pressed");

        assertThat(start(SynopsisFormat.PDF, Round.of(lines(9)), OWNER, "pressed"))
                .isEqualTo(first);
        assertThat(start(SynopsisFormat.XLSX, Round.of(lines(1)), OWNER, "pressed"))
                .isNotEqualTo(first);
        gate.countDown();
        assertThat(ended(first).done()).isEqualTo(2);
        assertThat(start(SynopsisFormat.PDF, Round.of(lines(9)), OWNER, "pressed"))
                .as("after its end")
                .isEqualTo(first);
        assertThat(start(SynopsisFormat.PDF, Round.of(lines(1)), "appraiser", "pressed"))
                .as("another person's")
                .isNotEqualTo(first);
    }

    @Test
    void an_attempt_that_was_called_off_can_be_made_again() {
        var first = start(SynopsisFormat.PDF, waitingAfter(1, 2), OWNER, "pressed");
        exports.cancel(first, OWNER);
        gate.countDown();

        var again = start(SynopsisFormat.PDF, Round.of(lines(3)), OWNER, "pressed");

        assertThat(ended(again).state()).isEqualTo(State.DONE);
        assertThat(exports.file(again, OWNER))
                .hasValueSatisfying(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @EnumSource(SynopsisFormat.class)
    void cancelling_stops_it_and_leaves_no_file(SynopsisFormat format) throws IOException {
        var before = folders();
        var id = start(format, waitingAfter(3, 1_000), OWNER);
        patiently().until(() -> seen(id).done() == 3);

        assertThat(exports.cancel(id, OWNER)).isTrue();
        gate.countDown();

        assertThat(seen(id).state()).isEqualTo(State.CANCELLED);
        assertThat(exports.cancel(id, OWNER)).as("a second time").isFalse();
        patiently().until(() -> folders().equals(before));
        assertThat(seen(id).done()).as("stopped at the next line").isLessThanOrEqualTo(4);
        assertThat(exports.file(id, OWNER)).isEmpty();
    }

    @Test
    void a_source_that_breaks_off_is_a_failure_and_the_next_export_runs() throws IOException {
        var before = folders();
        var broken = start(
                SynopsisFormat.DOCX,
                Round.of(
                        10,
                        () -> lines(10).stream().peek(line -> {
                            if (line.opinion().equals("4")) {
                                throw new IllegalStateException("the views are gone");
                            }
                        })),
                OWNER);

        assertThat(ended(broken).state()).isEqualTo(State.FAILED);
        patiently().until(() -> folders().equals(before));
        assertThat(ended(start(SynopsisFormat.DOCX, Round.of(lines(1)), OWNER)).state())
                .isEqualTo(State.DONE);
    }
}
