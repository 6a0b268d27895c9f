package vn.planledger.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** The language switch: {@code ?lang=vi|en} on any page sets the reader's language; no other value does anything. */
final class Languages implements HandlerInterceptor {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String PARAMETER = "lang=";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        parameters(request.getQueryString())
                .filter(parameter -> parameter.equals("lang=vi") || parameter.equals("lang=en"))
                .findFirst()
                .map(parameter -> Locale.forLanguageTag(parameter.substring(PARAMETER.length())))
                .ifPresent(
                        asked -> RequestContextUtils.getLocaleResolver(request).setLocale(request, response, asked));
        return true;
    }

    /** The same page in the other language; for a page that answers a sent form, the page it was sent from. */
    static String link(HttpServletRequest request, String language) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        var others = (failed == null && "GET".equals(request.getMethod())
                        ? parameters(request.getQueryString())
                        : Stream.<String>empty())
                .filter(parameter -> !parameter.startsWith(PARAMETER))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return path + "?" + others + PARAMETER + language;
    }

    /** Of the address alone: asking for a parameter would read, and may fail on, the body of a sent form. */
    private static Stream<String> parameters(String query) {
        return query == null ? Stream.empty() : Arrays.stream(query.split("&")).filter(each -> !each.isEmpty());
    }
}
