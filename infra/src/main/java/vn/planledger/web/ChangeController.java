package vn.planledger.web;

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
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.security.CurrentActor;

/** A change in three moves: fill the form, check what will be recorded, confirm. */
@Controller
@RequestMapping("/plans/{id}/changes/{change}")
class ChangeController {

    private static final String PAGE = "page";

    private final ChangePage.Maker pages;
    private final ChangeCommands commands;
    private final CommandDesk desk;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    ChangeController(
            ChangePage.Maker pages,
            ChangeCommands commands,
            CommandDesk desk,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.pages = pages;
        this.commands = commands;
        this.desk = desk;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @PathVariable String change) {
        return new ModelAndView(
                "change", PAGE, pages.of(new PlanId(id), allowed(change), ChangeInput.empty(today.get())));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id, @PathVariable String change, @RequestParam Map<String, String> typed, Locale in) {
        var asked = allowed(change);
        var input = ChangeInput.of(typed);
        try {
            commands.of(asked, new PlanId(id), input);
            return new ModelAndView("change-check", PAGE, pages.of(new PlanId(id), asked, input));
        } catch (Refusal refusal) {
            return again(id, asked, input, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @PathVariable String change, @RequestParam Map<String, String> typed) {
        var input = ChangeInput.of(typed).afresh();
        return new ModelAndView("change", PAGE, pages.of(new PlanId(id), allowed(change), input));
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String change,
            @RequestParam Map<String, String> typed,
            Locale in,
            RedirectAttributes redirect) {
        var asked = allowed(change);
        var input = ChangeInput.of(typed);
        try {
            var command = commands.of(asked, new PlanId(id), input);
            var sent = desk.send(command, desk.commandId(input.attempt()));
            Receipt.give(redirect, words.of("event", asked.event()), sent);
            return new ModelAndView("redirect:/plans/{id}");
        } catch (Refusal refusal) {
            return again(id, asked, input, refusal, in);
        }
    }

    /** The plan knows an assignee where the form asks for a person. */
    private static Refusal atItsField(Refusal refusal) {
        return "assignee".equals(refusal.field()) ? refusal.at("person") : refusal;
    }

    private Change allowed(String path) {
        var change = Change.of(path);
        WhoMaySend.check(actor.get().role(), change.command());
        return change;
    }

    /** The form with the refusal on top and everything typed still in it. */
    private ModelAndView again(String id, Change change, ChangeInput input, Refusal refusal, Locale in) {
        return new ModelAndView("change", PageErrors.status(refusal))
                .addObject(PAGE, pages.of(new PlanId(id), change, input.afresh()))
                .addObject("problem", problems.of(atItsField(refusal), in));
    }
}
