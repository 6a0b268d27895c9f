package vn.planledger.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.geometry.Boundaries;
import vn.planledger.security.CurrentActor;

@Controller
class RegistrationController {

    private final RegistrationChoices choices;
    private final Boundaries boundaries;
    private final CommandDesk desk;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    RegistrationController(
            RegistrationChoices choices,
            Boundaries boundaries,
            CommandDesk desk,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.choices = choices;
        this.boundaries = boundaries;
        this.desk = desk;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/plans/new")
    String form(Model model) {
        WhoMaySend.check(actor.get().role(), RegisterPlan.class);
        var form = RegistrationForm.empty(UUID.randomUUID().toString(), today.get());
        model.addAttribute("form", form).addAttribute("choices", choices.on(today.get()));
        return "registration";
    }

    /** Shows what will be recorded; what only the record knows to be wrong is said when it is sent. */
    @PostMapping("/plans")
    ModelAndView check(@ModelAttribute RegistrationForm form, Locale locale) {
        WhoMaySend.check(actor.get().role(), RegisterPlan.class);
        try {
            form.command(new PlanId(CommandDesk.identityOf(desk.commandId(form.attempt()))), boundaries);
            return page("registration-check", form);
        } catch (Refusal refusal) {
            return again(form, refusal, locale);
        }
    }

    @PostMapping(value = "/plans", params = "act=edit")
    ModelAndView edit(@ModelAttribute RegistrationForm form) {
        WhoMaySend.check(actor.get().role(), RegisterPlan.class);
        return page("registration", form);
    }

    @PostMapping(value = "/plans", params = "act=send")
    ModelAndView register(@ModelAttribute RegistrationForm form, Locale locale, RedirectAttributes redirect) {
        var commandId = desk.commandId(form.attempt());
        var plan = new PlanId(CommandDesk.identityOf(commandId));
        try {
            var sent = desk.send(form.command(plan, boundaries), commandId);
            Receipt.give(redirect, words.text("receipt.registered"), sent);
            return new ModelAndView("redirect:/plans/" + plan);
        } catch (Refusal refusal) {
            return again(form, refusal, locale);
        }
    }

    private ModelAndView again(RegistrationForm form, Refusal refusal, Locale locale) {
        var page = page("registration", form).addObject("problem", problems.of(refusal, locale));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }

    private ModelAndView page(String name, RegistrationForm form) {
        return new ModelAndView(name, "form", form).addObject("choices", choices.on(today.get()));
    }
}
