package vn.planledger.command;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import vn.planledger.command.calendar.CalendarModule;
import vn.planledger.command.consultation.ConsultationModule;
import vn.planledger.command.coverage.CoverageModule;
import vn.planledger.command.criticism.CriticismModule;
import vn.planledger.command.evidence.EvidenceModule;
import vn.planledger.command.inspection.InspectionModule;
import vn.planledger.command.number.NumberModule;
import vn.planledger.command.opinion.OpinionModule;
import vn.planledger.command.organisation.OrganisationModule;
import vn.planledger.command.personaldata.PersonalDataModule;
import vn.planledger.command.plan.PlanModule;
import vn.planledger.command.template.TemplateModule;
import vn.planledger.command.unit.UnitModule;

/**
 * This room as Axon modules: aggregates and handlers register themselves and stay package-private. The configuration
 * must hold a {@link vn.planledger.command.plan.Procedure}, a {@link vn.planledger.command.opinion.OpenPoints}, a {@link
 * vn.planledger.command.opinion.ReceivedOpinions}, a {@link vn.planledger.command.opinion.PersonalSeal}, a {@link
 * vn.planledger.command.personaldata.PersonalErasure}, {@link vn.planledger.command.number.UsedNumbers}, {@link
 * vn.planledger.command.inspection.RecordedNumbers} and {@link vn.planledger.command.plan.ApprovedNeighbours}.
 */
public final class CommandSide {

    private CommandSide() {}

    public static List<ConfigurerModule> modules() {
        return List.of(
                new UnitModule(),
                new OrganisationModule(),
                new CalendarModule(),
                new NumberModule(),
                new CoverageModule(),
                new ConsultationModule(),
                new OpinionModule(),
                new PersonalDataModule(),
                new CriticismModule(),
                new InspectionModule(),
                new EvidenceModule(),
                new TemplateModule(),
                new PlanModule());
    }
}
