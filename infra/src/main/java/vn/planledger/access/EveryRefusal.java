package vn.planledger.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;
import vn.planledger.edge.RefusalText;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.accesslog.AccessKind;
import vn.planledger.security.CurrentActor;

/**
 * Writes down what was refused, by whatever rule, once the answer is known. Stands inside the security chains, where who asked
 * is still known, and around everything that refuses. Strangers are written down up to the flood limit {@code refusal}, so
 * that nobody fills the log from outside.
 */
public final class EveryRefusal extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EveryRefusal.class);
    private static final int FIRST_REFUSAL = 400;
    private static final int FIRST_FAULT = 500;

    /** Not allowed, whoever says so; other refusals have a code. */
    private static final Set<Integer> ALWAYS = Set.of(401, 403, 422);

    private final AccessLog log;
    private final CurrentActor actor;
    private final FloodGate gate;

    EveryRefusal(AccessLog log, CurrentActor actor, FloodGate gate) {
        this.log = log;
        this.actor = actor;
        this.gate = gate;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (AccessNotLoggedException unlogged) {
            LOG.error("A sign-in was refused, because the access log cannot be written", unlogged);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        var code = (String) request.getAttribute(RefusalText.TOLD);
        if (isRefusal(response.getStatus(), code) && !isFailedSignIn(request, code)) {
            write(request, response.getStatus(), code);
        }
    }

    private static boolean isRefusal(int status, String code) {
        return status >= FIRST_REFUSAL && status < FIRST_FAULT && (code != null || ALWAYS.contains(status));
    }

    /** Already written down as that. */
    private static boolean isFailedSignIn(HttpServletRequest request, String code) {
        return "sender.locked".equals(code)
                || "sender.unknown".equals(code) && request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private void write(HttpServletRequest request, int status, String code) {
        var me = actor.get();
        var stranger = me.role() == Role.CITIZEN;
        if (stranger && gate.take("refusal", request.getRemoteAddr(), "") > 0) {
            return;
        }
        try {
            log.write(access(request, me, stranger)
                    .with("status", String.valueOf(status))
                    .with("code", code));
        } catch (AccessNotLoggedException unlogged) {
            // It was refused all the same, so nothing happened that nobody knows of.
            LOG.error("A refusal could not be written into the access log", unlogged);
        }
    }

    private static Access access(HttpServletRequest request, Actor me, boolean stranger) {
        return Access.of(AccessKind.REFUSED)
                .with("account", stranger ? null : me.id())
                .with("role", stranger ? null : me.role())
                .with("address", request.getRemoteAddr())
                .asking(Asked.of(request));
    }
}
