package vn.planledger.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.planledger.command.plan.MigrationReport;
import vn.planledger.command.plan.PinnedProcedure;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.plan.ProcedureEnd;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Regime;
import vn.planledger.edge.GeoJson;
import vn.planledger.geometry.AreaDifference;
import vn.planledger.query.planpage.Approval;
import vn.planledger.query.planpage.PlanAdjustment;
import vn.planledger.query.planpage.PlanConflict;
import vn.planledger.query.planpage.PlanDocument;
import vn.planledger.query.planpage.PlanHeader;
import vn.planledger.query.planpage.PlanPage;
import vn.planledger.query.planpage.Publication;
import vn.planledger.query.shared.PlanStatus;

/**
 * A plan as its page shows it.
 *
 * @param openSteps what may be done now, by whom, until when
 * @param consultations ids of its rounds of consultation, in order
 * @param boundary GeoJSON geometry, WGS 84
 * @param suspendedOn since when it stands still, or null
 * @param proposedMove a move to another version of its procedure that waits for approval, or null
 * @param conflicts plans of its level that it overlaps
 * @param adjustments approved adjustments of it
 * @param confirmations where anybody confirms each approval, by the number of its event
 * @param areaDifferencePercent how far the area measured on the plane is from the stated one, percent of that; or null
 * @param updatedTo number of the last event it contains
 */
record PlanAnswer(
        String id,
        PlanKind kind,
        String title,
        PlanStatus status,
        Phase phase,
        Regime regime,
        PlanHeader header,
        List<OpenStepAnswer> openSteps,
        List<String> consultations,
        List<PlanDocument> documents,
        List<Approval> approvals,
        Publication publication,
        ProcedureEnd end,
        PinnedProcedure procedure,
        LocalDate suspendedOn,
        MigrationReport proposedMove,
        List<PlanConflict> conflicts,
        List<PlanAdjustment> adjustments,
        Map<Long, String> confirmations,
        @JsonRawValue String boundary,
        BigDecimal areaDifferencePercent,
        long updatedTo) {

    static PlanAnswer of(PlanPage page, Map<Long, String> confirmations) {
        var header = page.header();
        return new PlanAnswer(
                page.id(),
                header.kind(),
                header.title(),
                page.status(),
                page.phase(),
                header.regime(),
                header,
                page.openSteps().stream().map(OpenStepAnswer::of).toList(),
                page.consultations(),
                page.documents(),
                page.approvals(),
                page.publication(),
                page.end(),
                page.procedure(),
                page.suspendedOn(),
                page.proposedMove(),
                page.conflicts(),
                page.adjustments(),
                confirmations,
                header.boundary() == null ? null : GeoJson.fromWkt(header.boundary()),
                AreaDifference.percent(header.areaHectares(), header.measuredHectares()),
                page.number());
    }
}
