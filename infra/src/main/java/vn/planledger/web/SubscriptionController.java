package vn.planledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RetryAfter;
import vn.planledger.flood.FloodGate;
import vn.planledger.subscription.EmailAddress;
import vn.planledger.subscription.Subscribing;
import vn.planledger.subscription.Topics;

/**
 * Subscriptions by e-mail, for anybody: ask on a form, confirm and end behind the link in the message. Opening the link
 * changes nothing, since mail programs open links too.
 */
@Controller
@RequestMapping("/subscriptions")
class SubscriptionController {

    /** Empty plan and unit mean the whole province. */
    record SubscriptionForm(String address, String plan, String unit) {

        SubscriptionForm {
            address = Given.text(address).orElse("");
            plan = Given.text(plan).orElse("");
            unit = Given.text(unit).orElse("");
        }
    }

    private static final String FORM = "form";

    private final Subscribing subscribing;
    private final Topics topics;
    private final FloodGate floodGate;
    private final FormProblem.Writer problems;

    SubscriptionController(Subscribing subscribing, Topics topics, FloodGate floodGate, FormProblem.Writer problems) {
        this.subscribing = subscribing;
        this.topics = topics;
        this.floodGate = floodGate;
        this.problems = problems;
    }

    @GetMapping("/new")
    ModelAndView form(@ModelAttribute(FORM) SubscriptionForm form, Locale in) {
        return page(form, in);
    }

    @PostMapping("/new")
    ModelAndView ask(
            @ModelAttribute(FORM) SubscriptionForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale in) {
        var topic = topics.of(form.plan(), form.unit());
        try {
            var address = EmailAddress.of(form.address());
            floodGate.mustPass("subscription", request.getRemoteAddr(), address.folded());
            subscribing.subscribe(address, topic, in);
            return new ModelAndView("redirect:/subscriptions/asked");
        } catch (Refusal refusal) {
            RetryAfter.seconds(refusal).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
            var again = page(form, in).addObject("problem", problems.of(refusal, in));
            again.setStatus(PageErrors.status(refusal));
            return again;
        }
    }

    @GetMapping("/asked")
    ModelAndView asked() {
        return new ModelAndView("subscription-told", "told", "asked");
    }

    @GetMapping("/ended")
    ModelAndView ended() {
        return new ModelAndView("subscription-told", "told", "ended");
    }

    /** The address of the page opens it to anybody, so it is not passed on to the pages linked from it. */
    @GetMapping("/{token}")
    ModelAndView subscription(@PathVariable String token, HttpServletResponse response, Locale in) {
        var subscription = subscribing.find(token);
        response.setHeader("Referrer-Policy", "no-referrer");
        return new ModelAndView("subscription", "subscription", subscription)
                .addObject("topic", topics.name(subscription.topic(), in));
    }

    @PostMapping(path = "/{token}", params = "act=confirm")
    String confirm(@PathVariable String token) {
        subscribing.confirm(token);
        return "redirect:/subscriptions/{token}";
    }

    @PostMapping(path = "/{token}", params = "act=end")
    String end(@PathVariable String token) {
        subscribing.end(token);
        return "redirect:/subscriptions/ended";
    }

    private ModelAndView page(SubscriptionForm form, Locale in) {
        var topic = topics.name(topics.of(form.plan(), form.unit()), in);
        return new ModelAndView("subscription-new", FORM, form).addObject("topic", topic);
    }
}
