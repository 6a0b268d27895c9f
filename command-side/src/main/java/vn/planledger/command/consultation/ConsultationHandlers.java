package vn.planledger.command.consultation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import vn.planledger.command.consultation.ConsultationCommand.CloseWindow;
import vn.planledger.command.consultation.ConsultationCommand.OpenConsultation;
import vn.planledger.command.consultation.ConsultationEvent.ConsultationOpened;

final class ConsultationHandlers {

    private final Repository<Consultation> consultations;

    ConsultationHandlers(Repository<Consultation> consultations) {
        this.consultations = consultations;
    }

    @CommandHandler
    void handle(OpenConsultation asked) throws Exception {
        consultations.newInstance(() -> new Consultation(new ConsultationOpened(
                asked.consultation(),
                asked.plan(),
                asked.phase(),
                asked.round(),
                asked.windows(),
                asked.happenedOn())));
    }

    @CommandHandler
    void handle(CloseWindow asked) {
        consultations
                .load(asked.consultation().value())
                .execute(consultation -> consultation.close(asked.group(), asked.happenedOn()));
    }
}
