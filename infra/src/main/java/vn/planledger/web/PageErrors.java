package vn.planledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RefusalText;
import vn.planledger.edge.RetryAfter;
import vn.planledger.web.draft.DraftFrame;

/** A refusal that no form takes back: a page of its own, with the right status. */
@ControllerAdvice(basePackageClasses = PageErrors.class)
public class PageErrors {

    /** What lies below a plan leads back to it. */
    private static final Pattern OF_A_PLAN = Pattern.compile("/plans/([A-Za-z0-9._-]{1,128})/.+");

    private final RefusalText text;
    private final PageFrame frame;

    PageErrors(RefusalText text, PageFrame frame) {
        this.text = text;
        this.frame = frame;
    }

    @ExceptionHandler(Refusal.class)
    ModelAndView refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var status = status(refusal);
        RetryAfter.seconds(refusal).ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        var model = new HashMap<String, Object>(Map.of(
                "frame",
                frame.frame(request),
                "words",
                frame.words(),
                DraftFrame.NAME,
                DraftFrame.of(request),
                "status",
                status.value(),
                "text",
                text.of(refusal, locale)));
        var plan = OF_A_PLAN.matcher(request.getRequestURI());
        if (plan.matches()) {
            model.put("plan", plan.group(1));
        }
        return new ModelAndView("error/refused", model, status);
    }

    /** Two commands reached one record at once: nothing of the loser's was stored. */
    @ExceptionHandler(ConcurrencyException.class)
    ModelAndView raced(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        return refused(Refusal.conflict("command.raced"), request, response, locale);
    }

    /** The status of the page that tells of a refusal. */
    public static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case RULE -> HttpStatus.UNPROCESSABLE_CONTENT;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
