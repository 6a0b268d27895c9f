package vn.planledger.web.synopsis;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.consultation.ConsultationCommand.PublishSynopsis;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.synopsis.SynopsisOverview;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** All answers become public together: a page to check, which says why not while one is owed, and a confirmation. */
@Controller
@RequestMapping("/consultations/{id}/synopsis/publication")
class PublicationController {

    private final OrganisedRounds rounds;
    private final Consultations consultations;
    private final SynopsisOverview overview;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    PublicationController(
            OrganisedRounds rounds,
            Consultations consultations,
            SynopsisOverview overview,
            CommandDesk desk,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.rounds = rounds;
        this.consultations = consultations;
        this.overview = overview;
        this.desk = desk;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView check(@PathVariable String id) {
        return page(rounds.toAnswer(id));
    }

    @PostMapping
    ModelAndView publish(
            @PathVariable String id, @RequestParam String attempt, Locale in, RedirectAttributes redirect) {
        var round = rounds.toAnswer(id);
        try {
            var sent = desk.send(new PublishSynopsis(round.id(), round.plan(), today.get()), desk.commandId(attempt));
            Receipt.give(redirect, words.text("receipt.synopsis"), sent);
            return new ModelAndView("redirect:/consultations/{id}/synopsis");
        } catch (Refusal refusal) {
            var page = page(round).addObject("problem", problems.of(refusal, in));
            page.setStatus(PageErrors.status(refusal));
            return page;
        }
    }

    private ModelAndView page(OrganisedRound of) {
        return new ModelAndView("synopsis-publication", "of", of)
                .addObject("attempt", UUID.randomUUID().toString())
                .addObject("counts", overview.counts(of.id()))
                .addObject("owed", owed(of))
                .addObject("open", of.round().openOn(today.get()));
    }

    /** Points that wait in all rounds of the phase: the law asks for every one of them. */
    private long owed(OrganisedRound of) {
        return consultations.byPlan(of.plan()).stream()
                .filter(round -> round.phase() == of.round().phase())
                .mapToLong(Consultation::unanswered)
                .sum();
    }
}
