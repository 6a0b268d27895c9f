package vn.planledger.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** The language switch: {@code ?lang=vi|en} on any page sets the reader's language; no other value does anything. */
final class Languages implements HandlerInterceptor {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String PARAMETER = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = request.getParameter(PARAMETER);
        if ("GET".equals(request.getMethod()) && ("vi".equals(asked) || "en".equals(asked))) {
            RequestContextUtils.getLocaleResolver(request)
                    .setLocale(request, response, Locale.forLanguageTag(asked));
        }
        return true;
    }

    /** The same page in the other language. */
    static String link(HttpServletRequest request, String language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getMethod().equals("GET") ? request.getQueryString() : null)
                .replaceQueryParam(PARAMETER, language)
                .build(true)
                .toUriString();
    }
}
