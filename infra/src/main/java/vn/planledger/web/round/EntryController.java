package vn.planledger.web.round;

import java.io.IOException;
import java.util.Locale;
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
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.opinion.OpinionCommand.EnterOpinion;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.CommandDesk;
import vn.planledger.edge.Entering;
import vn.planledger.edge.Scans;
import vn.planledger.security.CurrentActor;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;

/** A clerk enters what came on paper, by e-mail or at a meeting: fill the form, check it with its scan, confirm. */
@Controller
@RequestMapping("/consultations/{id}/entries")
class EntryController {

    private static final String PAGE = "page";

    private final EntryPage.Maker pages;
    private final Scans scans;
    private final Entering entering;
    private final CommandDesk desk;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;
    private final Words words;

    EntryController(
            EntryPage.Maker pages,
            Scans scans,
            Entering entering,
            CommandDesk desk,
            CurrentActor actor,
            FormProblem.Writer problems,
            Words words) {
        this.pages = pages;
        this.scans = scans;
        this.entering = entering;
        this.desk = desk;
        this.actor = actor;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping("/new")
    ModelAndView form(@PathVariable String id) {
        mustBeAllowed();
        return new ModelAndView("entry", PAGE, pages.begin(id));
    }

    @PostMapping(params = "act=check")
    ModelAndView check(
            @PathVariable String id,
            @ModelAttribute EntryForm form,
            @RequestParam(name = "file", required = false) MultipartFile file,
            Locale in)
            throws IOException {
        mustBeAllowed();
        var known = form;
        try {
            var scan = chosen(form, file);
            known = form.holding(scan.fileName());
            return new ModelAndView("entry-check", PAGE, pages.of(id, known, known.entry())).addObject("scan", scan);
        } catch (Refusal refusal) {
            return again(id, known, refusal, in);
        }
    }

    @PostMapping(params = "act=edit")
    ModelAndView edit(@PathVariable String id, @ModelAttribute EntryForm form) {
        mustBeAllowed();
        return new ModelAndView("entry", PAGE, pages.of(id, form.afresh()));
    }

    @PostMapping(params = "act=send")
    ModelAndView send(@PathVariable String id, @ModelAttribute EntryForm form, Locale in, RedirectAttributes redirect)
            throws IOException {
        mustBeAllowed();
        try {
            var scan = scans.held(scanKey(form), form.scanName()).orElse(null);
            var entered = entering.enter(new ConsultationId(id), form.entry(), scan, desk.commandId(form.attempt()));
            Receipt.give(redirect, words.text("receipt.entry", entered.receipt().code()), entered.sent());
            return new ModelAndView("redirect:/consultations/{id}");
        } catch (Refusal refusal) {
            return again(id, form, refusal, in);
        }
    }

    /** The file that was chosen now, or the one that was chosen before and is still held. */
    private Scan chosen(EntryForm form, MultipartFile file) throws IOException {
        return file == null || file.isEmpty()
                ? scans.held(scanKey(form), form.scanName())
                        .orElseThrow(
                                () -> Refusal.malformed("opinion.scan-missing").at("scan"))
                : scans.hold(scanKey(form), file);
    }

    private String scanKey(EntryForm form) {
        return desk.commandId(form.held());
    }

    private void mustBeAllowed() {
        WhoMaySend.check(actor.get().role(), EnterOpinion.class);
    }

    /** The form with the refusal on top and everything typed still in it, the scan too if it is held. */
    private ModelAndView again(String id, EntryForm form, Refusal refusal, Locale in) throws IOException {
        var held =
                scans.held(scanKey(form), form.scanName()).map(Scan::fileName).orElse(null);
        return new ModelAndView("entry", PageErrors.status(refusal))
                .addObject(PAGE, pages.of(id, form.afresh().holding(held)))
                .addObject("problem", problems.of(refusal, in));
    }
}
