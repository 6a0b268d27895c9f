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
    private final TypedComments typed;
    private final Commenting commenting;
    private final FloodGate floodGate;
    private final Words words;

    CommentController(
            PublicRounds rounds,
            CommentPages pages,
            TypedComments typed,
            Commenting commenting,
            FloodGate floodGate,
            Words words) {
        this.rounds = rounds;
        this.pages = pages;
        this.typed = typed;
        this.commenting = commenting;
        this.floodGate = floodGate;
        this.words = words;
    }

    /**
     * Where no opinion is taken, the page of the round says why.
     *
     * @param draft the attempt whose typed text is shown again
     */
    @GetMapping
    ModelAndView begin(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String draft,
            @RequestParam(defaultValue = "") String at,
            Principal reader,
            HttpServletRequest request) {
        var about = rounds.of(new ConsultationId(id));
        if (!about.giving().possible()) {
            return new ModelAndView("redirect:/consultations/{id}");
        }
        return typed.find(request, draft)
                .map(form -> pages.page(about, step(at), form, reader == null))
                .map(pages::show)
                .orElseGet(() -> pages.begin(about, reader == null, !draft.isEmpty()));
    }

    /**
     * Keeps what was typed and leads to the next page by an address of its own, so that the browser's way back finds it.
     *
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
            HttpServletRequest request,
            RedirectAttributes redirect,
            Locale locale) {
        var here = page(id, step(at), typed.joined(request, form, step(at)), reader);
        var kept = typed.keep(request, here.form());
        var asked = go.equals("back") ? Optional.of(here.previous()) : Given.find(go, CommentStep.class);
        var wrong = asked.isPresent() ? Optional.<Refusal>empty() : wrong(here);
        if (wrong.isPresent()) {
            return pages.again(here, wrong.get(), locale);
        }
        var there = here.at(asked.orElseGet(here::next));
        if (!kept) {
            return pages.show(there);
        }
        redirect.addAttribute("draft", there.form().attempt()).addAttribute("at", there.step());
        return new ModelAndView("redirect:/consultations/{id}/comment");
    }

    private static CommentStep step(String name) {
        return Given.find(name, CommentStep.class).orElse(CommentStep.TOPICS);
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
            typed.forget(request, form);
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
