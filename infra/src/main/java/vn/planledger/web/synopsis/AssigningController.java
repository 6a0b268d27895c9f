package vn.planledger.web.synopsis;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.synopsis.SynopsisOverview;
import vn.planledger.security.Colleagues;
import vn.planledger.web.FormProblem;
import vn.planledger.web.Given;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** Gives points to a colleague with a word to find them by and a day; what was given can be given to another. */
@Controller
@RequestMapping("/consultations/{id}/synopsis/assignment")
class AssigningController {

    private final OrganisedRounds rounds;
    private final Choosing choosing;
    private final SynopsisOverview overview;
    private final Colleagues colleagues;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    AssigningController(
            OrganisedRounds rounds,
            Choosing choosing,
            SynopsisOverview overview,
            Colleagues colleagues,
            CommandDesk desk,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.rounds = rounds;
        this.choosing = choosing;
        this.overview = overview;
        this.colleagues = colleagues;
        this.desk = desk;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    /** All that wait among the points looked for. */
    @GetMapping
    ModelAndView all(@PathVariable String id, @ModelAttribute SynopsisSearch search, Locale in) {
        var round = rounds.toAnswer(id);
        return chosen(round, choosing.waiting(round, search), in);
    }

    /** Those that were ticked. */
    @PostMapping(params = "act=form")
    ModelAndView ticked(@PathVariable String id, @ModelAttribute AssignForm form, Locale in) {
        return chosen(rounds.toAnswer(id), form.points(), in);
    }

    private ModelAndView chosen(OrganisedRound round, String points, Locale in) {
        try {
            return page(round, AssignForm.of(points));
        } catch (Refusal none) {
            return choosing.again(round, none, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @ModelAttribute AssignForm form) {
        return page(rounds.toAnswer(id), form.afresh());
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id, @ModelAttribute AssignForm form, Locale in, RedirectAttributes redirect) {
        var round = rounds.toAnswer(id);
        try {
            var assignee = Given.text(form.person())
                    .map(person -> colleagues.of(person, round.organiser()))
                    .orElse(null);
            var command = form.command(round.plan(), assignee, today.get());
            var sent = desk.send(command, desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.assigned", sent.events().size()), sent);
            return new ModelAndView("redirect:/consultations/{id}/synopsis");
        } catch (Refusal refusal) {
            var page = page(round, form.afresh()).addObject("problem", problems.of(refusal, in));
            page.setStatus(PageErrors.status(refusal));
            return page;
        }
    }

    private ModelAndView page(OrganisedRound round, AssignForm form) {
        return new ModelAndView("synopsis-assign", "of", round)
                .addObject("form", form)
                .addObject("chosen", choosing.chosen(round, form.points()))
                .addObject("choices", overview.choices(round.id()));
    }
}
