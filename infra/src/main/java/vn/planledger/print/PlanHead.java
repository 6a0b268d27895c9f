package vn.planledger.print;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.planpage.OpenStepView;
import vn.planledger.query.planpage.PlanHeader;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.web.Words;

/** What the head of a plan's paper says: what it is, where, how far, who holds it. */
@Component
class PlanHead {

    private final PlanRegister register;
    private final Words words;

    PlanHead(PlanRegister register, Words words) {
        this.register = register;
        this.words = words;
    }

    Facts facts(PlanPage plan) {
        var header = plan.header();
        var facts = new Facts()
                .with(words.text("plan.kind"), words.of(header.kind()))
                .with(words.text("paper.plan.status"), words.of(plan.status()))
                .with(words.text("plan.phase"), words.of(plan.phase()))
                .with(
                        words.text("plan.holder"),
                        plan.openSteps().stream().map(this::holder).toList())
                .with(words.text("paper.plan.suspended"), words.day(plan.suspendedOn()))
                .with(words.text("plan.place"), places(plan))
                .with(words.text("plan.area"), hectares(header))
                .with(words.text("plan.urban-class"), header.urbanClass())
                .with(words.text("plan.parent"), parent(header))
                .with(words.text("plan.regime"), words.of(header.regime()))
                .with(words.text("plan.registered"), words.day(header.registeredOn(), header.dateBasis()));
        return reference(facts, header).with(words.text("plan.source"), header.source());
    }

    List<String> places(PlanPage plan) {
        var names = register.byId(new PlanId(plan.id())).map(PlanRow::unitNames).orElse(List.of());
        return names.isEmpty() && plan.header().unitName() != null
                ? List.of(plan.header().unitName())
                : names;
    }

    private String holder(OpenStepView open) {
        var step = open.opened();
        var dueOn = step.deadline() == null ? null : step.deadline().dueOn();
        var who = step.organisation() + " – " + words.of("step", step.step());
        return dueOn == null ? who : who + ", " + words.text("plan.outline.due-on", words.day(dueOn));
    }

    private String hectares(PlanHeader header) {
        return header.areaHectares() == null ? null : words.number(header.areaHectares()) + " ha";
    }

    private String parent(PlanHeader header) {
        return Optional.ofNullable(header.parent())
                .map(id -> register.byId(new PlanId(id)).map(PlanRow::title).orElse(id))
                .orElse(null);
    }

    private Facts reference(Facts facts, PlanHeader header) {
        var reference = header.reference();
        return reference == null
                ? facts
                : facts.with(words.text("plan.reference.type"), reference.planType())
                        .with(words.text("plan.reference.status"), reference.status())
                        .with(words.text("plan.reference.authority"), reference.authority())
                        .with(words.text("plan.reference.decision"), reference.decisionNumber())
                        .with(words.text("paper.decision.day"), words.day(reference.decidedOn()))
                        .with(words.text("plan.reference.verification"), reference.verification());
    }
}
