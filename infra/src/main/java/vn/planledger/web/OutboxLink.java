package vn.planledger.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the footer of the embedded profile's pages that there is an outbox. */
@ControllerAdvice(annotations = Controller.class)
@Profile("embedded")
class OutboxLink {

    @ModelAttribute("outbox")
    boolean outbox() {
        return true;
    }
}
