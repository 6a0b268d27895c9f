package vn.planledger.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.planledger.edge.Sent;

/**
 * What the next page says about what was just done.
 *
 * @param events numbers of what was recorded; empty where it had been recorded before, null where nothing is to be
 */
public record Receipt(String text, String events) {

    private static final String FLASH = "receipt";

    /** More than so many are told by the first and the last: what one command records stands together. */
    private static final int ONE_BY_ONE = 5;

    public static void give(RedirectAttributes redirect, String text, Sent sent) {
        redirect.addFlashAttribute(FLASH, new Receipt(text, numbers(sent.events())));
    }

    /** What happened without an event of its own. */
    public static void tell(RedirectAttributes redirect, String text) {
        redirect.addFlashAttribute(FLASH, new Receipt(text, null));
    }

    /** Whether the answer to this request says that something was done. */
    public static boolean isGiven(HttpServletRequest request) {
        return RequestContextUtils.getOutputFlashMap(request).containsKey(FLASH);
    }

    private static String numbers(List<Long> events) {
        return events.size() > ONE_BY_ONE
                ? events.get(0) + "–" + events.get(events.size() - 1)
                : events.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
