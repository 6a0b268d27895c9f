package vn.planledger.command.inspection;

import java.util.function.BiConsumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionCommand.DraftConclusion;
import vn.planledger.command.inspection.InspectionCommand.DropFinding;
import vn.planledger.command.inspection.InspectionCommand.ExtendInspection;
import vn.planledger.command.inspection.InspectionCommand.OpenInspection;
import vn.planledger.command.inspection.InspectionCommand.PublishConclusion;
import vn.planledger.command.inspection.InspectionCommand.RecordFinding;
import vn.planledger.command.inspection.InspectionCommand.RecordStage;
import vn.planledger.command.inspection.InspectionCommand.RequestExplanation;
import vn.planledger.command.inspection.InspectionCommand.ResumeInspection;
import vn.planledger.command.inspection.InspectionCommand.SignConclusion;
import vn.planledger.command.inspection.InspectionCommand.SuspendInspection;
import vn.planledger.command.plan.KnownPlans;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Sender;

/** What inspectors do, and the one thing a body that was asked does. */
final class InspectionHandlers {

    private final Repository<Inspection> inspections;
    private final KnownPlans plans;
    private final InspectionClock clock;
    private final Lasting lasting;
    private final Inquiring inquiring;
    private final Concluding concluding;

    InspectionHandlers(
            Repository<Inspection> inspections, KnownPlans plans, InspectionClock clock, RecordedNumbers numbers) {
        this.inspections = inspections;
        this.plans = plans;
        this.clock = clock;
        this.lasting = new Lasting(clock);
        this.inquiring = new Inquiring(numbers);
        this.concluding = new Concluding(clock);
    }

    @CommandHandler
    void handle(OpenInspection asked, MetaData metadata) throws Exception {
        var opened = Opening.decide(asked, plans, clock, Sender.from(metadata));
        inspections.newInstance(() -> new Inspection(opened));
    }

    @CommandHandler
    void handle(RecordStage asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> lasting.stage(inspection, asked, sender));
    }

    @CommandHandler
    void handle(ExtendInspection asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> lasting.extend(inspection, asked, sender));
    }

    @CommandHandler
    void handle(SuspendInspection asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> lasting.suspend(inspection, asked, sender));
    }

    @CommandHandler
    void handle(ResumeInspection asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> lasting.resume(inspection, asked, sender));
    }

    @CommandHandler
    void handle(RecordFinding asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> inquiring.find(inspection, asked, sender));
    }

    @CommandHandler
    void handle(DropFinding asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> inquiring.drop(inspection, asked, sender));
    }

    @CommandHandler
    void handle(RequestExplanation asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> inquiring.ask(inspection, asked, sender));
    }

    @CommandHandler
    void handle(AnswerRequest asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> inquiring.answer(inspection, asked, sender));
    }

    @CommandHandler
    void handle(DraftConclusion asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> concluding.draft(inspection, asked, sender));
    }

    @CommandHandler
    void handle(SignConclusion asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> concluding.sign(inspection, asked, sender));
    }

    @CommandHandler
    void handle(PublishConclusion asked, MetaData metadata) {
        act(asked, metadata, (inspection, sender) -> concluding.publish(inspection, asked, sender));
    }

    private void act(InspectionCommand asked, MetaData metadata, BiConsumer<Inspection, Sender> decide) {
        var sender = Sender.from(metadata);
        try {
            inspections.load(asked.inspection().value()).execute(inspection -> decide.accept(inspection, sender));
        } catch (AggregateNotFoundException unknown) {
            throw Refusal.notFound("inspection.unknown", asked.inspection().value());
        }
    }
}
