package vn.planledger.web.front;

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
import vn.planledger.command.criticism.Heading;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CriticismDesk;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.FormProblem;
import vn.planledger.web.Given;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** An act on a criticism in three moves: fill the form, check what will be recorded, confirm. */
@Controller
@RequestMapping({"/front/{id}/{act}", "/plans/{plan}/criticisms/{id}/{act}"})
class CriticismActController {

    private static final String FORM = "criticism-act";
    private static final String PAGE = "page";

    private final CriticismDesk desk;
    private final CriticismActPage.Maker pages;
    private final FirstInput first;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;

    CriticismActController(
            CriticismDesk desk,
            CriticismActPage.Maker pages,
            FirstInput first,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words) {
        this.desk = desk;
        this.pages = pages;
        this.first = first;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
    }

    /**
     * @param n number of the recommendation it is about
     * @param heading under which one is drafted
     */
    @GetMapping
    ModelAndView form(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(required = false) Integer n,
            @RequestParam(defaultValue = "") String heading) {
        var asked = allowed(act);
        var criticism = desk.criticism(id);
        var input = first.of(criticism, n, Given.find(heading, Heading.class).orElse(null));
        return new ModelAndView(FORM, PAGE, pages.of(criticism, asked, input));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed, Locale in) {
        var asked = allowed(act);
        var input = ChangeInput.of(typed);
        try {
            desk.command(id, Given.day("happenedOn", input.happenedOn()), CriticismCommands.of(asked, input));
            return new ModelAndView("criticism-act-check", PAGE, pages.of(desk.criticism(id), asked, input));
        } catch (Refusal refusal) {
            return again(id, asked, input, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @PathVariable String act, @RequestParam Map<String, String> typed) {
        var input = ChangeInput.of(typed).afresh();
        return new ModelAndView(FORM, PAGE, pages.of(desk.criticism(id), allowed(act), input));
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam Map<String, String> typed,
            Locale in,
            RedirectAttributes redirect) {
        var asked = allowed(act);
        var input = ChangeInput.of(typed);
        try {
            var day = Given.day("happenedOn", input.happenedOn());
            var sent = desk.send(id, input.attempt(), day, CriticismCommands.of(asked, input));
            Receipt.give(redirect, words.of("event", asked.events().get(0)), sent);
            return new ModelAndView(
                    "redirect:" + pages.of(desk.criticism(id), asked, input).base());
        } catch (Refusal refusal) {
            return again(id, asked, input, refusal, in);
        }
    }

    private CriticismAct allowed(String path) {
        var act = CriticismAct.of(path);
        WhoMaySend.check(actor.get().role(), act.command());
        return act;
    }

    /** The form with the refusal on top and everything typed still in it. */
    private ModelAndView again(String id, CriticismAct act, ChangeInput input, Refusal refusal, Locale in) {
        return new ModelAndView(FORM, PageErrors.status(refusal))
                .addObject(PAGE, pages.of(desk.criticism(id), act, input.afresh()))
                .addObject("problem", problems.of(refusal, in));
    }
}
