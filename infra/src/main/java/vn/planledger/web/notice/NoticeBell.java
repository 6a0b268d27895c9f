package vn.planledger.web.notice;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.planledger.edge.OwnNotifications;
import vn.planledger.notification.Notifications;

/** Tells the layout of every page how much is unread. */
@ControllerAdvice(annotations = Controller.class)
class NoticeBell {

    /** Counts when it is asked, so that what shows no page counts nothing. */
    @FunctionalInterface
    interface Bell {

        /** How many are unread, as a person reads it; empty for none. */
        String count();
    }

    private final OwnNotifications notifications;

    NoticeBell(OwnNotifications notifications) {
        this.notifications = notifications;
    }

    /** The page that tells of an error must not need the database, which may be the error. */
    @ModelAttribute("bell")
    Bell bell(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null ? this::counted : () -> "";
    }

    private String counted() {
        var unread = notifications.unread();
        if (unread == 0) {
            return "";
        }
        return unread < Notifications.COUNTED ? String.valueOf(unread) : Notifications.COUNTED - 1 + "+";
    }
}
