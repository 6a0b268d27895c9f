package vn.planledger.web.template;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.opinion.AnswerResult;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.template.TemplateCommand;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnTemplates;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** The wordings that a body answers like points with: the list, and a form to keep, change or retire one. */
@Controller
@RequestMapping("/answer-templates")
class TemplateController {

    private final OwnTemplates templates;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    TemplateController(
            OwnTemplates templates, CommandDesk desk, FormProblem.Writer problems, Words words, LegalToday today) {
        this.templates = templates;
        this.desk = desk;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    /** @param id the one to change; a new one where it is left out or unknown */
    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String id) {
        var owner = templates.owner(organisation);
        return page(templates.of(owner).stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .map(TemplateForm::of)
                .orElseGet(() -> TemplateForm.empty(owner)));
    }

    @PostMapping(params = "act=save")
    ModelAndView save(@ModelAttribute TemplateForm form, Locale in, RedirectAttributes redirect) {
        templates.owner(form.organisation());
        try {
            return send(form.save(today.get()), form, "receipt.template", redirect);
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@ModelAttribute TemplateForm form) {
        templates.owner(form.organisation());
        return page(form.afresh());
    }

    @PostMapping(params = "act=retire")
    ModelAndView retire(@ModelAttribute TemplateForm form, Locale in, RedirectAttributes redirect) {
        templates.owner(form.organisation());
        try {
            return send(form.retire(today.get()), form, "receipt.template-retired", redirect);
        } catch (Refusal refusal) {
            return again(form, refusal, in);
        }
    }

    private ModelAndView send(TemplateCommand command, TemplateForm form, String receipt, RedirectAttributes redirect) {
        var sent = desk.send(command, desk.commandId(form.attempt()));
        Receipt.give(redirect, words.text(receipt, form.title()), sent);
        redirect.addAttribute("organisation", form.organisation());
        return new ModelAndView("redirect:/answer-templates");
    }

    private ModelAndView page(TemplateForm form) {
        return new ModelAndView("answer-templates", "form", form)
                .addObject("results", AnswerResult.values())
                .addObject("templates", templates.of(form.organisation()));
    }

    private ModelAndView again(TemplateForm form, Refusal refusal, Locale in) {
        var page = page(form.afresh()).addObject("problem", problems.of(TemplateForm.atItsField(refusal), in));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }
}
