package vn.planledger.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.organisation.OrganisationCommand.NameHead;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.organisation.OrganisationList;
import vn.planledger.security.CurrentActor;

/** Who heads a body, named by the administrator in three moves: fill the form, check it, confirm. */
@Controller
@RequestMapping("/organisations/head")
class HeadController {

    /** The form as it was typed; {@code attempt} names the attempt: sent twice, it is recorded once. */
    record HeadForm(String attempt, String organisation, String person, String title, String from, String source) {

        NameHead command(LegalToday today) {
            var day = Given.day("head.from", from);
            return new NameHead(organisation, person, title, day, source, today.get());
        }

        HeadForm afresh() {
            return new HeadForm(UUID.randomUUID().toString(), organisation, person, title, from, source);
        }
    }

    private static final String FORM = "form";

    private final OrganisationList organisations;
    private final CommandDesk desk;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    HeadController(
            OrganisationList organisations,
            CommandDesk desk,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.organisations = organisations;
        this.desk = desk;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping
    ModelAndView form(@RequestParam(defaultValue = "") String organisation) {
        return page(new HeadForm("", organisation, "", "", today.get().toString(), "").afresh());
    }

    @PostMapping(params = "act=check")
    ModelAndView check(@ModelAttribute HeadForm form, Locale in) {
        mustBeAllowed();
        try {
            return new ModelAndView("head-check", FORM, form).addObject("head", form.command(today));
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@ModelAttribute HeadForm form) {
        return page(form.afresh());
    }

    @PostMapping(params = "act=send")
    ModelAndView send(@ModelAttribute HeadForm form, Locale in, RedirectAttributes redirect) {
        mustBeAllowed();
        try {
            var sent = desk.send(form.command(today), desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.head", form.organisation()), sent);
            return new ModelAndView("redirect:/organisations");
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    private ModelAndView page(HeadForm form) {
        mustBeAllowed();
        List<String> names = organisations.all().stream()
                .map(recorded -> recorded.organisation().name())
                .toList();
        return new ModelAndView("head", FORM, form).addObject("names", names);
    }

    private void mustBeAllowed() {
        WhoMaySend.check(actor.get().role(), NameHead.class);
    }

    private ModelAndView again(HeadForm form, Refusal refusal, Locale in) {
        var page = page(form.afresh()).addObject("problem", problems.of(refusal, in));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }
}
