package vn.planledger.web.inspection;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInspections;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Downloads;

/** The register of inspections and one of them: whole for the Inspectorate, what is published for everybody. */
@Controller
class InspectionController {

    private final OwnInspections inspections;
    private final InspectionActs acts;
    private final Downloads downloads;
    private final ViewProgress views;
    private final LegalToday today;

    InspectionController(
            OwnInspections inspections,
            InspectionActs acts,
            Downloads downloads,
            ViewProgress views,
            LegalToday today) {
        this.inspections = inspections;
        this.acts = acts;
        this.downloads = downloads;
        this.views = views;
        this.today = today;
    }

    @GetMapping("/inspections")
    ModelAndView register() {
        return new ModelAndView("inspections")
                .addObject("inspects", inspections.isInspector())
                .addObject("inspections", inspections.all())
                .addObject("requests", inspections.requests())
                .addObject("published", inspections.published())
                .addObject("today", today.get())
                .addObject("position", views.position());
    }

    @GetMapping("/inspections/{id}")
    ModelAndView inspection(@PathVariable String id) {
        if (!inspections.isInspector()) {
            return new ModelAndView("inspection-public", "conclusion", inspections.publicById(id))
                    .addObject("position", views.position());
        }
        var inspection = inspections.byId(id);
        return new ModelAndView("inspection", "inspection", inspection)
                .addObject("now", acts.now(inspection))
                .addObject("changeable", acts.isOpen(inspection, InspectionAct.FIND))
                .addObject("missed", inspection.missed(today.get()))
                .addObject("today", today.get())
                .addObject("position", views.position());
    }

    @GetMapping("/inspections/{id}/requests/{request}/answers/{answer}/evidence")
    ResponseEntity<FileSystemResource> evidence(
            @PathVariable String id, @PathVariable int request, @PathVariable int answer) {
        var evidence = inspections.evidence(id, request, answer);
        return downloads.of(evidence.fileName(), evidence.size(), evidence.sha256());
    }
}
