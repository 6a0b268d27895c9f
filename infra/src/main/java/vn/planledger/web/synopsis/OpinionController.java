package vn.planledger.web.synopsis;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OpinionTrace;
import vn.planledger.edge.OpinionTraces;
import vn.planledger.edge.SynopsisAccess;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;
import vn.planledger.web.round.OpinionLine;

/** One opinion with what became of it, from its text to the decision, and the form that sets its points apart: filled, checked, confirmed. */
@Controller
class OpinionController {

    private final OpinionTraces traces;
    private final OpinionLine.Maker lines;
    private final SynopsisAccess access;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;
    private final LegalToday today;

    OpinionController(
            OpinionTraces traces,
            OpinionLine.Maker lines,
            SynopsisAccess access,
            CommandDesk desk,
            FormProblem.Writer problems,
            Words words,
            LegalToday today) {
        this.traces = traces;
        this.lines = lines;
        this.access = access;
        this.desk = desk;
        this.problems = problems;
        this.words = words;
        this.today = today;
    }

    @GetMapping("/opinions/{id}")
    ModelAndView opinion(@PathVariable String id) {
        var trace = traces.of(new OpinionId(id));
        var organiser = access.organiser(new PlanId(trace.opinion().plan()));
        return new ModelAndView("opinion", "trace", trace)
                .addObject("line", lines.of(trace.round(), trace.opinion()))
                .addObject("maySplit", organiser.isPresent() && SplitForm.fits(trace.opinion()));
    }

    @GetMapping("/opinions/{id}/points")
    ModelAndView form(@PathVariable String id) {
        var trace = own(id);
        return page(trace, SplitForm.of(trace.opinion()));
    }

    @PostMapping(value = "/opinions/{id}/points", params = "act=check")
    ModelAndView check(@PathVariable String id, @ModelAttribute SplitForm form, Locale in) {
        var trace = own(id);
        try {
            return page(trace, form, "opinion-split-check").addObject("passages", form.passages());
        } catch (Refusal refusal) {
            return again(trace, form, refusal, in);
        }
    }

    @PostMapping(value = "/opinions/{id}/points", params = "act=send")
    ModelAndView split(
            @PathVariable String id, @ModelAttribute SplitForm form, Locale in, RedirectAttributes redirect) {
        var trace = own(id);
        try {
            var command = form.command(trace.opinion(), today.get());
            var sent = desk.send(command, desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.split", command.points().size()), sent);
            return new ModelAndView("redirect:/opinions/{id}");
        } catch (Refusal refusal) {
            return again(trace, form, refusal, in);
        }
    }

    @PostMapping(value = "/opinions/{id}/points", params = "act=edit")
    ModelAndView edit(@PathVariable String id, @ModelAttribute SplitForm form) {
        return page(own(id), form.afresh());
    }

    private OpinionTrace own(String id) {
        var trace = traces.of(new OpinionId(id));
        access.mustOrganise(new PlanId(trace.opinion().plan()));
        return trace;
    }

    private ModelAndView again(OpinionTrace trace, SplitForm form, Refusal refusal, Locale in) {
        var page = page(trace, form.afresh()).addObject("problem", problems.of(refusal, in));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }

    private static ModelAndView page(OpinionTrace trace, SplitForm form) {
        return page(trace, form, "opinion-split");
    }

    private static ModelAndView page(OpinionTrace trace, SplitForm form, String view) {
        return new ModelAndView(view, "trace", trace).addObject("form", form);
    }
}
