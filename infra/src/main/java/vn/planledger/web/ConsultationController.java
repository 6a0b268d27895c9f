package vn.planledger.web;

import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.web.citizen.PublicRounds;

/** A round of consultation: for those who work with it all of it, for everybody else what is public. */
@Controller
class ConsultationController {

    private final ConsultationPages pages;
    private final PublicRounds publicRounds;

    ConsultationController(ConsultationPages pages, PublicRounds publicRounds) {
        this.pages = pages;
        this.publicRounds = publicRounds;
    }

    @GetMapping("/consultations/{id}")
    ModelAndView consultation(@PathVariable String id, @RequestParam(defaultValue = "") String page, Principal reader) {
        var round = new ConsultationId(id);
        return reader == null
                ? new ModelAndView("consultation-public", "page", publicRounds.of(round))
                : new ModelAndView("consultation", "page", pages.of(round, Given.page(page)));
    }
}
