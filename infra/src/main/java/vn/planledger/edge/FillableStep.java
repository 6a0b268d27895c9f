package vn.planledger.edge;

import java.util.List;
import vn.planledger.command.plan.FormDocument;
import vn.planledger.command.plan.FormField;
import vn.planledger.query.consultationpage.UnansweredPoint;
import vn.planledger.query.planpage.OpenStepView;

/**
 * An open step with everything that must be known to complete it.
 *
 * @param fields the fields recorded with the step, and for {@code answer-opinions} four for each unanswered point
 * @param points the points those fields answer
 */
public record FillableStep(
        OpenStepView open, List<FormField> fields, List<FormDocument> documents, List<UnansweredPoint> points) {}
