package vn.planledger.web;

import java.util.stream.Collectors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.planledger.edge.Sent;

/** What the next page says about what was just recorded. */
public record Receipt(String text, String events) {

    private static final String FLASH = "receipt";

    public static void give(RedirectAttributes redirect, String text, Sent sent) {
        var numbers = sent.events().stream().map(String::valueOf).collect(Collectors.joining(", "));
        redirect.addFlashAttribute(FLASH, new Receipt(text, numbers));
    }
}
