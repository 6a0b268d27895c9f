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
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.synopsis.AnswerTemplates;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** One answer for one point or many: choose them, fill the form, check how many events it writes, confirm. */
@Controller
@RequestMapping("/consultations/{id}/synopsis/answers")
class AnsweringController {

    private final OrganisedRounds rounds;
    private final Choosing choosing;
    private final AnswerTemplates templates;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    AnsweringController(
            OrganisedRounds rounds,
            Choosing choosing,
            AnswerTemplates templates,
            CommandDesk desk,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.rounds = rounds;
        this.choosing = choosing;
        this.templates = templates;
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
    ModelAndView ticked(@PathVariable String id, @ModelAttribute AnswerForm form, Locale in) {
        return chosen(rounds.toAnswer(id), form.points(), in);
    }

    private ModelAndView chosen(OrganisedRound round, String points, Locale in) {
        try {
            return page(round, AnswerForm.of(points));
        } catch (Refusal none) {
            return choosing.again(round, none, in);
        }
    }

    /** Gives the form back with the wording of the chosen template in it. */
    @PostMapping(params = "act=fill")
    ModelAndView fill(@PathVariable String id, @ModelAttribute AnswerForm form) {
        var round = rounds.toAnswer(id);
        return page(
                round,
                templates
                        .find(form.template(), round.organiser())
                        .map(form::filled)
                        .orElseGet(form::afresh));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(@PathVariable String id, @ModelAttribute AnswerForm form, Locale in) {
        var round = rounds.toAnswer(id);
        try {
            var command = form.command(round.plan(), today.get());
            return new ModelAndView("synopsis-answer-check", "of", round)
                    .addObject("form", form)
                    .addObject("chosen", choosing.chosen(round, form.points()))
                    .addObject("result", command.result());
        } catch (Refusal refusal) {
            return again(round, form, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @ModelAttribute AnswerForm form) {
        return page(rounds.toAnswer(id), form.afresh());
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id, @ModelAttribute AnswerForm form, Locale in, RedirectAttributes redirect) {
        var round = rounds.toAnswer(id);
        try {
            var command = form.command(round.plan(), today.get());
            var sent = desk.send(command, desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.answers", sent.events().size()), sent);
            return new ModelAndView("redirect:/consultations/{id}/synopsis?answered=UNANSWERED");
        } catch (Refusal refusal) {
            return again(round, form, refusal, in);
        }
    }

    private ModelAndView page(OrganisedRound round, AnswerForm form) {
        return new ModelAndView("synopsis-answer", "of", round)
                .addObject("form", form)
                .addObject("chosen", choosing.chosen(round, form.points()))
                .addObject("results", AnswerResult.values())
                .addObject("templates", templates.of(round.organiser()));
    }

    /** The form with the refusal on top and everything typed still in it. */
    private ModelAndView again(OrganisedRound round, AnswerForm form, Refusal refusal, Locale in) {
        var page = page(round, form.afresh()).addObject("problem", problems.of(Choosing.atItsField(refusal), in));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }
}
