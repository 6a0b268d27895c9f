package vn.planledger.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.coverage.CoverageCommand.RetireTarget;
import vn.planledger.command.coverage.CoverageCommand.SetTarget;
import vn.planledger.command.coverage.CoverageMeasure;
import vn.planledger.command.coverage.CoverageTarget;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.query.coverage.Coverage;
import vn.planledger.query.coverage.TargetCoverage;
import vn.planledger.security.CurrentActor;

/** A target of the province in three moves: fill the form, check it, confirm; taken back with a reason likewise. */
@Controller
@RequestMapping("/coverage/target")
class TargetController {

    private static final String FORM = "form";

    private final Coverage coverage;
    private final CommandDesk desk;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    TargetController(
            Coverage coverage,
            CommandDesk desk,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.coverage = coverage;
        this.desk = desk;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    /** @param id the target to change; a new one where it is left out or unknown */
    @GetMapping
    ModelAndView form(@RequestParam(defaultValue = "") String id) {
        return page(known(id)
                .map(TargetForm::of)
                .orElseGet(() -> TargetForm.empty(today.get().getYear())));
    }

    private Optional<CoverageTarget> known(String id) {
        return coverage.measure().stream()
                .map(TargetCoverage::target)
                .filter(target -> target.id().equals(id))
                .findFirst();
    }

    @PostMapping(params = "act=check")
    ModelAndView check(@ModelAttribute TargetForm form, Locale in) {
        mustBeAllowed();
        try {
            return new ModelAndView("target-check", FORM, form).addObject("target", form.target());
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@ModelAttribute TargetForm form) {
        return page(whole(form).afresh());
    }

    /** With everything the target says, where only its code and the reason came. */
    private TargetForm whole(TargetForm form) {
        return form.takesBack()
                ? known(form.id()).map(TargetForm::of).orElse(form).because(form.reason())
                : form;
    }

    @PostMapping(params = "act=send")
    ModelAndView send(@ModelAttribute TargetForm form, Locale in, RedirectAttributes redirect) {
        mustBeAllowed();
        try {
            var sent = desk.send(new SetTarget(form.target(), today.get()), desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.target", form.statement()), sent);
            return new ModelAndView("redirect:/coverage");
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    @PostMapping(params = "act=retire")
    ModelAndView checkRetirement(@ModelAttribute TargetForm form, Locale in) {
        mustBeAllowed();
        try {
            Given.required("reason", form.reason());
            var target = known(form.id()).orElseThrow(() -> Refusal.notFound("target.unknown", form.id()));
            return new ModelAndView("target-retire-check", FORM, form).addObject("target", target);
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    @PostMapping(params = {"act=send", "retire"})
    ModelAndView retire(@ModelAttribute TargetForm form, Locale in, RedirectAttributes redirect) {
        mustBeAllowed();
        try {
            var command = new RetireTarget(form.id(), form.reason(), today.get());
            var sent = desk.send(command, desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.target-retired", form.id()), sent);
            return new ModelAndView("redirect:/coverage");
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    private ModelAndView page(TargetForm form) {
        mustBeAllowed();
        return new ModelAndView("target", FORM, form).addObject("measures", CoverageMeasure.values());
    }

    private void mustBeAllowed() {
        WhoMaySend.check(actor.get().role(), SetTarget.class);
    }

    private ModelAndView again(TargetForm form, Refusal refusal, Locale in) {
        var page = page(whole(form).afresh()).addObject("problem", problems.of(refusal, in));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }
}
