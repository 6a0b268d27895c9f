package vn.planledger.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import vn.planledger.draft.FormOwner;
import vn.planledger.draft.KeptForms;

/**
 * What becomes of a form whose session has ended, or whose token against forgery belongs to another: it is kept for whom it
 * was made for, who signs in and finds it. Nothing is carried out that did not come with a token; only of somebody who has no
 * account and needs none, no token is asked beside the mark, as there is nobody's authority a forged request could ride on.
 */
@Component
class LostSessions implements AccessDeniedHandler {

    private static final String LOGIN = "/login";
    private static final RequestMatcher SIGN_IN =
            PathPatternRequestMatcher.withDefaults().matcher(LOGIN);
    private static final String LOGOUT = "/logout";
    private static final String KEPT = "/drafts/kept";

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
    private final KeptForms forms;

    LostSessions(KeptForms forms) {
        this.forms = forms;
    }

    /** Of the chain of the pages, after its form of sign-in. */
    HttpSecurity guard(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(this::needsToken))
                .exceptionHandling(errors -> errors.accessDeniedHandler(this))
                .formLogin(login -> login.successHandler(new BackToTheForm()));
    }

    private boolean needsToken(HttpServletRequest request) {
        return CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && (person().isPresent()
                        || SIGN_IN.matches(request)
                        || forms.owner(request).filter(FormOwner::isVisitor).isEmpty());
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var signedIn = person().isPresent();
        if (!(denied instanceof CsrfException)) {
            refuse.handle(request, response, denied);
        } else if (SIGN_IN.matches(request)) {
            response.sendRedirect(request.getContextPath() + LOGIN + "?again");
        } else if (path(request).equals(LOGOUT) && !signedIn) {
            response.sendRedirect(request.getContextPath() + LOGIN);
        } else if (isKept(request)) {
            response.sendRedirect(request.getContextPath() + (signedIn ? KEPT : LOGIN + "?kept"));
        } else {
            refuse.handle(request, response, denied);
        }
    }

    private boolean isKept(HttpServletRequest request) {
        var me = FormOwner.of(person().orElse(null));
        return forms.owner(request)
                .filter(owner -> me.isVisitor() || owner.isVisitor() || owner.equals(me))
                .filter(owner -> forms.keep(request, owner))
                .isPresent();
    }

    /** Whoever signed in; the token is looked at before the request knows. */
    private static Optional<Authentication> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(who -> !(who instanceof AnonymousAuthenticationToken));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** After signing in: to the form that was kept, and away with it where somebody else signed in. */
    private final class BackToTheForm extends SavedRequestAwareAuthenticationSuccessHandler {

        @Override
        public void onAuthenticationSuccess(
                HttpServletRequest request, HttpServletResponse response, Authentication person)
                throws IOException, ServletException {
            if (forms.of(request, person).isPresent()) {
                getRedirectStrategy().sendRedirect(request, response, KEPT);
            } else {
                forms.discard(request);
                super.onAuthenticationSuccess(request, response, person);
            }
        }
    }
}
