package vn.planledger.web.inspection;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.InspectionDesk;
import vn.planledger.edge.LegalToday;
import vn.planledger.edge.OwnInspections;
import vn.planledger.web.FormProblem;
import vn.planledger.web.Given;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** A body reads what inspectors ask it, and answers with evidence: fill the form, check it, confirm. */
@Controller
@RequestMapping("/inspections/{id}/requests/{request}")
class RequestController {

    /**
     * The answer as it was typed.
     *
     * @param attempt names the attempt, and the evidence that is held for it
     * @param evidenceName of the file that is held; empty where none is
     */
    record AnswerForm(String attempt, String evidenceName, String text, String happenedOn) {

        AnswerForm {
            attempt = Given.text(attempt).orElseGet(() -> UUID.randomUUID().toString());
            evidenceName = evidenceName == null ? "" : evidenceName;
            text = text == null ? "" : text.replace("\r\n", "\n");
        }

        AnswerForm holding(String fileName) {
            return new AnswerForm(attempt, fileName, text, happenedOn);
        }
    }

    private static final String VIEW = "inspection-request";
    private static final String ASKED = "asked";
    private static final String FORM = "form";

    private final OwnInspections inspections;
    private final InspectionDesk desk;
    private final LegalToday today;
    private final FormProblem.Writer problems;
    private final Words words;

    RequestController(
            OwnInspections inspections,
            InspectionDesk desk,
            LegalToday today,
            FormProblem.Writer problems,
            Words words) {
        this.inspections = inspections;
        this.desk = desk;
        this.today = today;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    ModelAndView form(@PathVariable String id, @PathVariable int request) {
        return page(VIEW, id, request, new AnswerForm(null, "", "", today.get().toString()));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id,
            @PathVariable int request,
            @ModelAttribute AnswerForm form,
            @RequestParam(name = "file", required = false) MultipartFile file,
            Locale in)
            throws IOException {
        inspections.request(id, request);
        try {
            Given.required("text", form.text());
            Given.day("happenedOn", form.happenedOn());
            var chosen = desk.hold(desk.commandId(form.attempt()), file);
            var known = chosen == null ? form : form.holding(chosen.fileName());
            return page("inspection-request-check", id, request, known);
        } catch (Refusal refusal) {
            return again(id, request, form, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @PathVariable int request, @ModelAttribute AnswerForm form) {
        return page(VIEW, id, request, form);
    }

    @PostMapping(params = "act=send")
    ModelAndView send(
            @PathVariable String id,
            @PathVariable int request,
            @ModelAttribute AnswerForm form,
            Locale in,
            RedirectAttributes redirect)
            throws IOException {
        var commandId = desk.commandId(form.attempt());
        try {
            var day = Given.day("happenedOn", form.happenedOn());
            var evidence = desk.held(commandId, form.evidenceName());
            var sent = desk.answer(id, request, form.text(), evidence, commandId, day);
            Receipt.give(redirect, words.of("event", "inspection.explanation-answered"), sent);
            return new ModelAndView("redirect:/inspections/{id}/requests/{request}");
        } catch (Refusal refusal) {
            return again(id, request, form, refusal, in);
        }
    }

    private ModelAndView page(String view, String id, int request, AnswerForm form) {
        return new ModelAndView(view)
                .addObject(ASKED, inspections.request(id, request))
                .addObject(FORM, form)
                .addObject("today", today.get());
    }

    private ModelAndView again(String id, int request, AnswerForm form, Refusal refusal, Locale in) {
        var page = page(VIEW, id, request, form).addObject("problem", problems.of(refusal, in));
        page.setStatus(PageErrors.status(refusal));
        return page;
    }
}
