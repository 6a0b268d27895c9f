package vn.planledger.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.planledger.command.access.WhoMaySend;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;
import vn.planledger.security.CurrentActor;

/** What the layout shows around every page. */
@ControllerAdvice(annotations = Controller.class)
class PageFrame {

    /**
     * @param signedIn whether somebody signed in
     * @param atTheFront whether the reader belongs to a committee of the Fatherland Front
     * @param mayReadAccess whether the reader may look into the access log; an administrator may not
     * @param switchTo address of the same page in the other language
     */
    record Frame(
            Actor me,
            boolean signedIn,
            boolean mayRegister,
            boolean mayAudit,
            boolean mayReadAccess,
            boolean atTheFront,
            String path,
            String switchTo) {}

    private final CurrentActor actor;
    private final Words words;

    PageFrame(CurrentActor actor, Words words) {
        this.actor = actor;
        this.words = words;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        var me = actor.get();
        return new Frame(
                me,
                request.getUserPrincipal() != null,
                WhoMaySend.allows(me.role(), RegisterPlan.class),
                mayAudit(me.role()),
                mayAudit(me.role()) && me.role() != Role.ADMIN,
                me.role() == Role.FRONT || me.role() == Role.FRONT_CHAIR,
                request.getRequestURI(),
                Languages.link(request, words.text("language.other.code")));
    }

    /** For the templates: Thymeleaf closes the way to beans where an attribute is written. */
    @ModelAttribute("words")
    Words words() {
        return words;
    }

    static boolean mayAudit(Role role) {
        return role == Role.INSPECTOR || role == Role.CHIEF_INSPECTOR || role == Role.ADMIN;
    }
}
