package vn.planledger.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.web.citizen.PublicRounds;
import vn.planledger.web.map.MapSheet;

/** A round of consultation: for those who work with it all of it, for everybody else what is public. */
@Controller
class ConsultationController {

    private static final String SHEET = "sheet";

    private final ConsultationPages pages;
    private final PublicRounds publicRounds;
    private final MapSheet.Maker sheets;

    ConsultationController(ConsultationPages pages, PublicRounds publicRounds, MapSheet.Maker sheets) {
        this.pages = pages;
        this.publicRounds = publicRounds;
        this.sheets = sheets;
    }

    @GetMapping("/consultations/{id}")
    ModelAndView consultation(@PathVariable String id, @RequestParam(defaultValue = "") String page, Principal reader) {
        var round = new ConsultationId(id);
        if (reader == null) {
            var view = publicRounds.of(round);
            return new ModelAndView("consultation-public", "page", view).addObject(SHEET, sheets.of(view.round()));
        }
        var view = pages.of(round, Given.page(page));
        return new ModelAndView("consultation", "page", view).addObject(SHEET, sheets.of(view.round()));
    }
}
