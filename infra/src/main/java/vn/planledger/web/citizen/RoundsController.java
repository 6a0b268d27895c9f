package vn.planledger.web.citizen;

import org.springframework.core.io.FileSystemResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.query.shared.ViewProgress;
import vn.planledger.web.Downloads;
import vn.planledger.web.Given;

/** The rounds of consultation and their documents, for everybody. */
@Controller
class RoundsController {

    private final RoundList rounds;
    private final PublicRounds publicRounds;
    private final Downloads downloads;
    private final ViewProgress views;

    RoundsController(RoundList rounds, PublicRounds publicRounds, Downloads downloads, ViewProgress views) {
        this.rounds = rounds;
        this.publicRounds = publicRounds;
        this.downloads = downloads;
        this.views = views;
    }

    @GetMapping("/consultations")
    String all(@RequestParam(defaultValue = "") String page, Model model) {
        model.addAttribute("rounds", rounds.page(Given.page(page))).addAttribute("position", views.position());
        return "consultations";
    }

    @GetMapping("/consultations/{id}/documents/{document}")
    ResponseEntity<FileSystemResource> document(@PathVariable String id, @PathVariable String document) {
        return downloads.of(publicRounds.document(new ConsultationId(id), document));
    }
}
