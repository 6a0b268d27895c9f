package vn.planledger.query.planpage;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;
import vn.planledger.command.consultation.ConsultationEvent.WindowClosed;
import vn.planledger.command.plan.PlanEvent.DocumentAdded;
import vn.planledger.command.plan.PlanEvent.PhaseApproved;
import vn.planledger.command.plan.PlanEvent.PlanRegistered;
import vn.planledger.command.plan.PlanEvent.ProcedureStarted;
import vn.planledger.command.plan.PlanEvent.ReferenceRecorded;
import vn.planledger.command.plan.PlanEvent.StepBecameOverdue;
import vn.planledger.command.plan.PlanEvent.StepCompleted;
import vn.planledger.command.plan.PlanEvent.StepOpened;

/** What the sentence about an event names; dates in ISO form, codes untranslated. */
final class Sentence {

    private final Map<String, String> parameters = new LinkedHashMap<>();

    Map<String, String> parameters() {
        return parameters;
    }

    Sentence with(String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
        return this;
    }

    static Sentence of(PlanRegistered event) {
        return new Sentence()
                .with("kind", event.kind())
                .with("title", event.title())
                .with("unit", event.unitName())
                .with("regime", event.regime())
                .with("parent", event.parent())
                .with("source", event.source());
    }

    static Sentence of(ReferenceRecorded event) {
        return new Sentence()
                .with("kind", event.kind())
                .with("title", event.title())
                .with("status", event.status())
                .with("authority", event.authority())
                .with("decisionNumber", event.decisionNumber())
                .with("decidedOn", event.decidedOn())
                .with("source", event.source());
    }

    static Sentence of(ProcedureStarted event) {
        return new Sentence()
                .with("procedure", event.procedure().definitionKey())
                .with("version", event.procedure().version())
                .with("regime", event.regime());
    }

    static Sentence of(StepOpened event) {
        var step = event.step();
        var sentence = new Sentence()
                .with("step", step.step())
                .with("phase", step.phase())
                .with("role", step.role())
                .with("organisation", step.organisation());
        return step.deadline() == null
                ? sentence
                : sentence.with("dueOn", step.deadline().dueOn())
                        .with("article", step.deadline().article());
    }

    static Sentence of(DocumentAdded event) {
        return new Sentence()
                .with("document", event.document())
                .with("documentType", event.type())
                .with("phase", event.phase())
                .with("version", event.version())
                .with("fileName", event.fileName());
    }

    static Sentence of(StepCompleted event) {
        return new Sentence()
                .with("step", event.step())
                .with("phase", event.phase())
                .with("outcome", event.outcome());
    }

    static Sentence of(StepBecameOverdue event) {
        return new Sentence().with("step", event.step()).with("dueOn", event.dueOn());
    }

    static Sentence of(PhaseApproved event) {
        return new Sentence()
                .with("phase", event.phase())
                .with("decisionNumber", event.decisionNumber())
                .with("signatory", event.signatory())
                .with("capacity", event.capacity());
    }

    static Sentence of(ConsultationOpened event) {
        var sentence = new Sentence()
                .with("consultation", event.consultation())
                .with("phase", event.phase())
                .with("round", event.round());
        event.windows()
                .forEach(window ->
                        sentence.with(window.group().name().toLowerCase(Locale.ROOT) + "ClosesOn", window.closesOn()));
        return sentence;
    }

    static Sentence of(WindowClosed event) {
        return new Sentence().with("consultation", event.consultation()).with("group", event.group());
    }
}
