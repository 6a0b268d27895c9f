package vn.planledger.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The language switch: {@code ?lang=vi|en} on any page sets the reader's language; no other value does anything. */
final class Languages implements HandlerInterceptor {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String PARAMETER = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameter(PARAMETER);
        if ("GET".equals(request.getMethod()) && ("vi".equals(asked) || "en".equals(asked))) {
            RequestContextUtils.getLocaleResolver(request).setLocale(request, response, Locale.forLanguageTag(asked));
        }
        return true;
    }

    /** The same page in the other language; for a page that answers a sent form, the page it was sent from. */
    static String link(HttpServletRequest request, String language) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        var query = "GET".equals(request.getMethod()) && failed == null ? request.getQueryString() : null;
        var others = Arrays.stream(query == null ? new String[0] : query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(PARAMETER + "="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return path + "?" + others + PARAMETER + "=" + language;
    }
}
