package vn.planledger.web.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.PublicAddress;
import vn.planledger.edge.RetryAfter;
import vn.planledger.flood.FloodGate;
import vn.planledger.ical.CalendarTokens;
import vn.planledger.notification.letter.OwnLetters;
import vn.planledger.security.CurrentActor;
import vn.planledger.subscription.EmailAddress;
import vn.planledger.web.FormProblem;
import vn.planledger.web.PageErrors;

/** How the reader wants to be told: by e-mail, which the mailbox confirms, and in a calendar of his or her own. */
@Controller
@RequestMapping("/notices/settings")
class NoticeSettingsController {

    private static final String AGAIN = "redirect:/notices/settings";

    private final OwnLetters letters;
    private final CalendarTokens tokens;
    private final PublicAddress address;
    private final FloodGate floodGate;
    private final CurrentActor actor;
    private final FormProblem.Writer problems;

    NoticeSettingsController(
            OwnLetters letters,
            CalendarTokens tokens,
            PublicAddress address,
            FloodGate floodGate,
            CurrentActor actor,
            FormProblem.Writer problems) {
        this.letters = letters;
        this.tokens = tokens;
        this.address = address;
        this.floodGate = floodGate;
        this.actor = actor;
        this.problems = problems;
    }

    @GetMapping
    ModelAndView settings() {
        return page(letters.find(me()).map(LetterForm::of).orElse(LetterForm.EMPTY));
    }

    @PostMapping(params = "act=letters")
    ModelAndView letters(
            @ModelAttribute LetterForm form, HttpServletRequest request, HttpServletResponse response, Locale in) {
        try {
            var mailbox = EmailAddress.of(form.address());
            if (!isConfirmed(mailbox)) {
                floodGate.mustPass("subscription", request.getRemoteAddr(), mailbox.folded());
            }
            letters.choose(me(), mailbox, form.atOnce(), form.digest(), in);
            return new ModelAndView(AGAIN);
        } catch (Refusal refusal) {
            RetryAfter.seconds(refusal).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
            var again = page(form).addObject("problem", problems.of(refusal, in));
            again.setStatus(PageErrors.status(refusal));
            return again;
        }
    }

    @PostMapping(params = "act=end-letters")
    String endLetters() {
        letters.end(me());
        return AGAIN;
    }

    /** The address is shown on the next page and never again. */
    @PostMapping(params = "act=calendar")
    String calendar(RedirectAttributes redirect) {
        redirect.addFlashAttribute("calendar", address.of("/ical/" + tokens.make(me())));
        return AGAIN;
    }

    @PostMapping(params = "act=end-calendar")
    String endCalendar() {
        tokens.revoke(me());
        return AGAIN;
    }

    /** Another choice for a mailbox that has answered sends no letter there. */
    private boolean isConfirmed(EmailAddress mailbox) {
        return letters.find(me())
                .filter(choice -> choice.confirmed() && choice.address().equalsIgnoreCase(mailbox.value()))
                .isPresent();
    }

    private ModelAndView page(LetterForm form) {
        return new ModelAndView("notice-settings", "form", form)
                .addObject("letters", letters.find(me()).orElse(null))
                .addObject("calendarMadeAt", tokens.madeAt(me()).orElse(null));
    }

    private String me() {
        return actor.get().id();
    }
}
