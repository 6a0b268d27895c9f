package vn.planledger.command.inspection;

import java.util.List;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionCommand.DropFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.command.inspection.InspectionEvent.ExplanationAnswered;
import vn.planledger.command.inspection.InspectionEvent.ExplanationRequested;
import vn.planledger.command.inspection.InspectionEvent.FindingDropped;
import vn.planledger.command.inspection.InspectionEvent.FindingRecorded;
import vn.planledger.command.shared.FreeText;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What is found, and what bodies are asked and answer (Law 84/2025/QH15 Arts. 38 to 42, 50). */
record Inquiring(RecordedNumbers numbers) {

    private static final int TEXT = 20_000;
    private static final int RULE = 500;
    private static final int NAME = 300;
    private static final int EVENTS = 200;
    private static final int OF_A_KIND = 500;

    void find(Inspection inspection, RecordFinding asked, Sender sender) {
        mustBeOpen(inspection, asked, sender);
        FreeText.check(asked.text(), TEXT, "text");
        FreeText.checkOptional(asked.rule(), RULE, "rule");
        var events = recorded(asked.events());
        if (events.isEmpty()) {
            throw Refusal.malformed("field.required", "events").at("events");
        }
        var number = asked.finding() == null ? inspection.nextFinding() : known(inspection, asked.finding());
        mustBeFew(number);
        var finding = new Finding(number, asked.text(), asked.rule(), events);
        inspection.record(new FindingRecorded(asked.inspection(), finding, asked.happenedOn()));
    }

    void drop(Inspection inspection, DropFinding asked, Sender sender) {
        mustBeOpen(inspection, asked, sender);
        var number = known(inspection, asked.finding());
        inspection.record(new FindingDropped(asked.inspection(), number, asked.happenedOn()));
    }

    void ask(Inspection inspection, RequestExplanation asked, Sender sender) {
        mustBeOpen(inspection, asked, sender);
        FreeText.check(asked.body(), NAME, "body");
        FreeText.check(asked.question(), TEXT, "question");
        if (asked.lastOn() == null) {
            throw Refusal.malformed("field.required", "lastOn").at("lastOn");
        }
        if (asked.lastOn().isBefore(asked.happenedOn())) {
            throw Refusal.rule("inspection.last-day", asked.lastOn(), asked.happenedOn())
                    .at("lastOn");
        }
        var number = inspection.requests().size() + 1;
        mustBeFew(number);
        inspection.record(new ExplanationRequested(
                asked.inspection(),
                number,
                asked.body().strip(),
                asked.question(),
                recorded(asked.events()),
                asked.lastOn(),
                asked.happenedOn()));
    }

    /** To any body but the one that was asked, there is no such request. */
    void answer(Inspection inspection, AnswerRequest asked, Sender sender) {
        var request = inspection.requests().get(asked.request());
        if (request == null || !request.body().equals(sender.actor().organisation())) {
            throw Refusal.notFound("inspection.request-unknown", asked.request());
        }
        if (inspection.has(InspectionStage.SIGNED)) {
            throw Refusal.conflict("inspection.request-over", asked.request());
        }
        InspectionRules.mustBeBetween(request.happenedOn(), asked.happenedOn(), sender);
        FreeText.check(asked.text(), TEXT, "text");
        inspection.record(new ExplanationAnswered(
                asked.inspection(),
                asked.request(),
                request.body(),
                asked.text(),
                asked.evidence(),
                asked.happenedOn().isAfter(request.lastOn()),
                asked.happenedOn()));
    }

    private static void mustBeOpen(Inspection inspection, InspectionCommand asked, Sender sender) {
        InspectionRules.mustBeUnsigned(inspection);
        InspectionRules.mustBeBetween(inspection.reached().get(InspectionStage.OPENED), asked.happenedOn(), sender);
    }

    private List<Long> recorded(List<Long> asked) {
        var events = asked == null
                ? List.<Long>of()
                : asked.stream().distinct().sorted().toList();
        if (events.size() > EVENTS) {
            throw Refusal.malformed("inspection.too-many", EVENTS).at("events");
        }
        events.stream().filter(number -> !numbers.holds(number)).findFirst().ifPresent(number -> {
            throw Refusal.rule("inspection.event-unknown", String.valueOf(number))
                    .at("events");
        });
        return events;
    }

    private static int known(Inspection inspection, int finding) {
        if (!inspection.holdsFinding(finding)) {
            throw Refusal.notFound("inspection.finding-unknown", finding);
        }
        return finding;
    }

    private static void mustBeFew(int number) {
        if (number > OF_A_KIND) {
            throw Refusal.rule("inspection.too-many", OF_A_KIND);
        }
    }
}
