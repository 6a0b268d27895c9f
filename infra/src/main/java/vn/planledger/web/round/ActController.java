package vn.planledger.web.round;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** An act of an officer in three moves: fill the form, check what will be recorded and what the public reads, confirm. */
@Controller
@RequestMapping({
    "/consultations/{id}/{act:invitation|extension}",
    "/opinions/{id}/{act:hiding|showing|redaction}",
})
class ActController {

    private static final String FORM = "round-act";
    private static final String PAGE = "page";

    private final ActSubject.Finder subjects;
    private final ActPage.Maker pages;
    private final ActCommands commands;
    private final CommandDesk desk;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    ActController(
            ActSubject.Finder subjects,
            ActPage.Maker pages,
            ActCommands commands,
            CommandDesk desk,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.subjects = subjects;
        this.pages = pages;
        this.commands = commands;
        this.desk = desk;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @PathVariable String act) {
        var asked = allowed(act);
        return new ModelAndView(FORM, PAGE, pages.of(asked, subjects.of(asked, id), ChangeInput.empty(today.get())));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed, Locale in) {
        var asked = allowed(act);
        var about = subjects.of(asked, id);
        var input = ChangeInput.of(typed);
        try {
            commands.of(asked, about, input);
            return new ModelAndView("round-act-check", PAGE, pages.of(asked, about, input))
                    .addObject("preview", pages.preview(asked, about.opinion(), input));
        } catch (Refusal refusal) {
            return again(asked, about, input, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed) {
        var asked = allowed(act);
        var input = ChangeInput.of(typed).afresh();
        return new ModelAndView(FORM, PAGE, pages.of(asked, subjects.of(asked, id), input));
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Locale in,
            RedirectAttributes redirect) {
        var asked = allowed(act);
        var about = subjects.of(asked, id);
        var input = ChangeInput.of(typed);
        try {
            var sent = desk.send(commands.of(asked, about, input), desk.commandId(input.attempt()));
            Receipt.give(redirect, words.of("event", asked.event()), sent);
            return new ModelAndView("redirect:" + about.page());
        } catch (Refusal refusal) {
            return again(asked, about, input, refusal, in);
        }
    }

    private RoundAct allowed(String path) {
        var act = RoundAct.of(path);
        WhoMaySend.check(actor.get().role(), act.command());
        return act;
    }

    /** The form with the refusal on top and everything typed still in it. */
    private ModelAndView again(RoundAct act, ActSubject about, ChangeInput input, Refusal refusal, Locale in) {
        return new ModelAndView(FORM, PageErrors.status(refusal))
                .addObject(PAGE, pages.of(act, about, input.afresh()))
                .addObject("problem", problems.of(refusal, in));
    }
}
