package vn.planledger.web.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.UrlBasedViewResolver;
import vn.planledger.draft.KeptForms;
import vn.planledger.web.Receipt;

/**
 * Lets go of the kept form once what was sent to its address was carried out, so that nobody sends it again: a receipt says
 * that it was, or, of a form without a check page, that the answer leads away from it.
 */
@Component
final class SentForms implements HandlerInterceptor, WebMvcConfigurer {

    private final KeptForms forms;

    SentForms(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        var recorded = Receipt.isGiven(request);
        if (recorded || leadsAway(request, page)) {
            forms.sent(request, recorded);
        }
    }

    private static boolean leadsAway(HttpServletRequest request, ModelAndView page) {
        return "POST".equals(request.getMethod())
                && page != null
                && page.getViewName() != null
                && page.getViewName().startsWith(UrlBasedViewResolver.REDIRECT_URL_PREFIX);
    }
}
