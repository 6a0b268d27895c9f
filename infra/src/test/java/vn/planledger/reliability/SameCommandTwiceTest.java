package vn.planledger.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.planledger.command.plan.PlanCommand.CompleteStep;
import vn.planledger.command.shared.DateBasis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.record.Receipts;

/** A command sent again under its id changes nothing, however often and however close together. */
class SameCommandTwiceTest extends RunningApplication {

    private static final int TIMES = 8;

    private final String id = UUID.randomUUID().toString();

    @Test
    void the_second_time_changes_nothing_and_is_answered_with_the_same_numbers() {
        var plan = office.register();
        office.complete(plan, "prepare-dossier");
        var command = FilledForm.completion(plan, office.form(plan, "open-consultation"), "opened", Office.REGISTERED);
        office.send(command, Office.person(Role.PLANNER), id);
        var receipt = office.the(Receipts.class).find(id);
        var after = Traces.of(office);

        office.send(command, Office.person(Role.PLANNER), id);

        assertThat(receipt).isPresent();
        assertThat(office.the(Receipts.class).find(id)).isEqualTo(receipt);
        assertThat(Traces.of(office)).isEqualTo(after);
    }

    @Test
    void eight_times_at_once_is_one_effect() throws InterruptedException {
        var plan = office.register();
        office.complete(plan, "prepare-dossier");
        office.settle();
        var command = FilledForm.completion(plan, office.form(plan, "open-consultation"), "opened", office.today());
        var before = Traces.of(office);

        var answers = Together.act(Collections.nCopies(TIMES, (Callable<Boolean>)
                () -> office.send(command, Office.person(Role.PLANNER), id) != this));

        assertThat(answers).containsOnly(true).hasSize(TIMES);
        var receipt = office.the(Receipts.class).find(id).orElseThrow();
        var after = Traces.of(office);
        assertThat(receipt.firstNumber()).isEqualTo(before.lastNumber() + 1);
        assertThat(after.rows().get("command_receipt")).isEqualTo(before.rows().get("command_receipt") + 1);
        assertThat(after.rows().get("event") - before.rows().get("event"))
                .as("completed, consultation opened and announced, once")
                .isEqualTo(3)
                .isEqualTo(receipt.lastNumber() - receipt.firstNumber() + 1);
    }

    @Test
    void eight_registrations_at_once_are_one_plan() throws InterruptedException {
        var registration = Office.registration(Set.of());

        var answers = Together.act(Collections.nCopies(TIMES, (Callable<Boolean>)
                () -> office.send(registration, Office.person(Role.PLANNER), id) != this));

        assertThat(answers).containsOnly(true);
        assertThat(office.form(registration.plan(), "prepare-dossier")).isNotNull();
        assertThat(office.reconciled().differences()).isEmpty();
    }

    @Test
    void the_same_id_with_another_content_is_refused() {
        var plan = office.register();
        var registration = Office.registration(Set.of());
        office.send(registration, Office.person(Role.PLANNER), id);
        var before = Traces.of(office);
        var other = new CompleteStep(
                plan, "prepare-dossier", "prepared", Map.of(), Office.REGISTERED, DateBasis.STATED, null);

        assertThatThrownBy(() -> office.send(other, Office.person(Role.PLANNER), id))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("command.id-reused"));
        assertThat(Traces.of(office)).isEqualTo(before);
    }

    @Test
    void a_refused_command_may_be_sent_again_under_its_id_when_it_has_become_right() {
        var plan = office.register();
        var form = office.form(plan, "prepare-dossier");
        var command = FilledForm.completion(plan, form, "prepared", Office.REGISTERED);
        assertThatThrownBy(() -> office.send(command, Office.person(Role.PLANNER), id))
                .isInstanceOf(Refusal.class);
        office.bringDocuments(plan, form, "prepared");

        office.send(command, Office.person(Role.PLANNER), id);

        assertThat(office.the(Receipts.class).find(id)).isPresent();
    }
}
