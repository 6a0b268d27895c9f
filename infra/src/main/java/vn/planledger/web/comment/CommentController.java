package vn.planledger.web.comment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.Commenting;
import vn.planledger.edge.RetryAfter;
import vn.planledger.flood.FloodGate;
import vn.planledger.web.Given;
import vn.planledger.web.Receipt;
import vn.planledger.web.Words;
import vn.planledger.web.citizen.PublicRounds;

/** Gives an opinion page by page, with an account or without, and checks it before it is recorded. */
@Controller
@RequestMapping("/consultations/{id}/comment")
class CommentController {

    private final PublicRounds rounds;
    private final CommentPages pages;
    private final Commenting commenting;
    private final FloodGate floodGate;
    private final Words words;

    CommentController(
            PublicRounds rounds, CommentPages pages, Commenting commenting, FloodGate floodGate, Words words) {
        this.rounds = rounds;
        this.pages = pages;
        this.commenting = commenting;
        this.floodGate = floodGate;
        this.words = words;
    }

    /** Where no opinion is taken, the page of the round says why. */
    @GetMapping
    ModelAndView begin(@PathVariable String id, Principal reader) {
        var about = rounds.of(new ConsultationId(id));
        return about.giving().possible()
                ? pages.show(pages.page(about, CommentStep.TOPICS, CommentForm.begin(), reader == null))
                : new ModelAndView("redirect:/consultations/{id}");
    }

    /**
     * @param at the page the form was on
     * @param go {@code next}, {@code back} or the page to be changed
     */
    @PostMapping
    ModelAndView go(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String go,
            @ModelAttribute CommentForm form,
            Principal reader,
            Locale locale) {
        var here = page(id, Given.find(at, CommentStep.class).orElse(CommentStep.TOPICS), form, reader);
        if (go.equals("back")) {
            return pages.show(here.at(here.previous()));
        }
        var change = Given.find(go, CommentStep.class);
        if (change.isPresent()) {
            return pages.show(here.at(change.get()));
        }
        return wrong(here)
                .map(refusal -> pages.again(here, refusal, locale))
                .orElseGet(() -> pages.show(here.at(here.next())));
    }

    @PostMapping(params = "go=send")
    ModelAndView send(
            @PathVariable String id,
            @ModelAttribute CommentForm form,
            Principal reader,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        try {
            var comment = form.comment(reader == null);
            floodGate.mustPass("opinion", request.getRemoteAddr(), id);
            var given = commenting.give(new ConsultationId(id), comment, form.body(), form.key(comment));
            Receipt.give(redirect, words.text("receipt.opinion"), given.sent());
            redirect.addAttribute("code", given.receipt().code());
            redirect.addAttribute("sha256", given.receipt().sha256());
            return new ModelAndView("redirect:/receipts/{code}");
        } catch (Refusal refusal) {
            RetryAfter.seconds(refusal).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
            return pages.again(page(id, CommentStep.CHECK, form, reader), refusal, locale);
        }
    }

    private CommentPages.Page page(String id, CommentStep step, CommentForm form, Principal reader) {
        return pages.page(rounds.of(new ConsultationId(id)), step, form, reader == null);
    }

    /** What is wrong up to this page; what is still to be filled is no mistake yet. */
    private Optional<Refusal> wrong(CommentPages.Page here) {
        try {
            commenting.check(
                    new ConsultationId(here.about().round().id()), here.form().comment(here.visitor()));
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal).filter(wrong -> CommentStep.of(wrong).compareTo(here.step()) <= 0);
        }
    }
}
