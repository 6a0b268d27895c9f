package vn.planledger.web.inspection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.inspection.InspectionStage;
import vn.planledger.query.inspection.Inspection;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.Words;

/** Whether the person at the page may do something with an inspection now. It only explains: the inspection decides. */
@Component
class InspectionActs {

    /**
     * One thing that may be done.
     *
     * @param link where to do it; null where the text says why not
     */
    record Line(String text, String link) {}

    private final CurrentActor actor;
    private final Words words;

    InspectionActs(CurrentActor actor, Words words) {
        this.actor = actor;
        this.words = words;
    }

    List<Line> now(Inspection inspection) {
        return InspectionAct.offered().stream()
                .map(act -> line(inspection, act))
                .toList();
    }

    private Line line(Inspection inspection, InspectionAct act) {
        var name = words.of("inspection.act", act.path());
        if (!WhoMaySend.allows(actor.get().role(), act.command())) {
            return new Line(words.text("inspection.not-now", name, words.text("inspection.not-now.chief")), null);
        }
        return isOpen(inspection, act)
                ? new Line(name, "/inspections/" + inspection.id() + "/" + act.path())
                : new Line(words.text("inspection.not-now", name, words.of("inspection.not-now", act.path())), null);
    }

    boolean isOpen(Inspection inspection, InspectionAct act) {
        var unsigned = inspection.reached(InspectionStage.SIGNED).isEmpty();
        return switch (act) {
            case OPEN -> false;
            case STAGE -> !InspectionFields.next(inspection).isEmpty();
            case FIND, DROP, ASK -> unsigned;
            case EXTEND -> isRunning(inspection) && inspection.extendedBy() == null;
            case SUSPEND -> isRunning(inspection) && !inspection.isSuspended();
            case RESUME -> inspection.isSuspended();
            case DRAFT ->
                unsigned && inspection.reached(InspectionStage.DRAFT_ASSIGNED).isPresent();
            case SIGN -> unsigned && inspection.isAppraised();
            case PUBLISH -> !unsigned && inspection.published() == null;
        };
    }

    private static boolean isRunning(Inspection inspection) {
        return inspection.reached(InspectionStage.ANNOUNCED).isPresent()
                && inspection.reached(InspectionStage.ENDED).isEmpty();
    }
}
