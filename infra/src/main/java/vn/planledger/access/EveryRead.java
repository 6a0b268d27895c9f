package vn.planledger.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;
import vn.planledger.query.accesslog.AccessKind;
import vn.planledger.security.CurrentActor;

/**
 * Whoever watches is watched: what inspectors, their chief and administrators ask for is written down before it is answered,
 * and where it cannot be written they get no answer.
 */
final class EveryRead implements HandlerInterceptor {

    private static final Set<Role> WATCHED = Set.of(Role.INSPECTOR, Role.CHIEF_INSPECTOR, Role.ADMIN);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final AccessLog log;
    private final CurrentActor actor;

    EveryRead(AccessLog log, CurrentActor actor) {
        this.log = log;
        this.actor = actor;
    }

    /** @throws AccessNotLoggedException if it cannot be written down */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var me = actor.get();
        if (handler instanceof HandlerMethod
                && request.getDispatcherType() == DispatcherType.REQUEST
                && WATCHED.contains(me.role())) {
            write(me, request);
        }
        return true;
    }

    private void write(Actor me, HttpServletRequest request) {
        var kind = READING.contains(request.getMethod()) ? AccessKind.READ : AccessKind.SENT;
        log.write(Access.of(kind)
                .with("account", me.id())
                .with("role", me.role())
                .with("address", request.getRemoteAddr())
                .asking(Asked.of(request)));
    }
}
