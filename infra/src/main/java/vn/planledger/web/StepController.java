package vn.planledger.web;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;

/** A step in three moves: fill the form, check what will be recorded, confirm. */
@Controller
@RequestMapping("/plans/{id}/steps/{step}")
class StepController {

    private static final String TYPED = "typed";

    private final StepPages pages;
    private final StepUploads uploads;
    private final CommandDesk desk;
    private final FormProblem.Writer problems;
    private final Words words;

    StepController(StepPages pages, StepUploads uploads, CommandDesk desk, FormProblem.Writer problems, Words words) {
        this.pages = pages;
        this.uploads = uploads;
        this.desk = desk;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @PathVariable String step, Model model) {
        var plan = new PlanId(id);
        var page = model.getAttribute(TYPED) instanceof StepInput typed
                ? pages.page(plan, pages.open(plan, step), typed)
                : pages.empty(plan, step);
        return new ModelAndView("step", "page", page);
    }

    /** Takes the chosen files and gives the form back with everything typed in it. */
    @PostMapping(params = "act=upload")
    ModelAndView upload(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> files,
            Locale locale,
            RedirectAttributes redirect)
            throws IOException {
        var input = StepInput.of(typed);
        try {
            tell(uploads.take(new PlanId(id), input.attempt(), files), redirect);
        } catch (Refusal refusal) {
            return again(new PlanId(id), step, input, refusal, locale);
        }
        redirect.addFlashAttribute(TYPED, input.afresh());
        return new ModelAndView("redirect:/plans/{id}/steps/{step}");
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            @RequestParam Map<String, MultipartFile> files,
            Locale locale)
            throws IOException {
        var plan = new PlanId(id);
        var input = StepInput.of(typed);
        try {
            Given.required("outcome", input.outcome());
            Given.day("happenedOn", input.happenedOn());
            var taken = uploads.take(plan, input.attempt(), files);
            var checked = taken.any() ? input.afresh() : input;
            var open = pages.open(plan, step);
            return new ModelAndView("check", "page", pages.page(plan, open, checked.sorted(open)));
        } catch (Refusal refusal) {
            return again(plan, step, input, refusal, locale);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @PathVariable String step, @RequestParam Map<String, String> typed) {
        var plan = new PlanId(id);
        return new ModelAndView(
                "step",
                "page",
                pages.page(plan, pages.open(plan, step), StepInput.of(typed).afresh()));
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            Locale locale,
            RedirectAttributes redirect) {
        var plan = new PlanId(id);
        var input = StepInput.of(typed);
        try {
            var sent = desk.send(input.command(plan, step), desk.commandId(input.attempt()));
            Receipt.give(redirect, words.text("receipt.step-completed", words.of("step", step)), sent);
            return new ModelAndView("redirect:/plans/{id}");
        } catch (Refusal refusal) {
            return again(plan, step, input, refusal, locale);
        }
    }

    /** The form with the refusal on top and everything typed still in it; where the step is gone, a page that says so. */
    private ModelAndView again(PlanId plan, String step, StepInput input, Refusal refusal, Locale locale) {
        var open = pages.find(plan, step).orElseThrow(() -> refusal);
        var page = new ModelAndView("step", PageErrors.status(refusal));
        return page.addObject("page", pages.page(plan, open, input.afresh()))
                .addObject("problem", problems.of(refusal, locale));
    }

    private void tell(StepUploads.Taken taken, RedirectAttributes redirect) {
        if (taken.any()) {
            var types = taken.types().stream()
                    .map(type -> words.of("document", type))
                    .collect(Collectors.joining(", "));
            Receipt.give(redirect, words.text("receipt.documents", types), taken.sent());
        }
    }
}
