package vn.planledger.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.planledger.mail.MailQueue;

/** The messages that the embedded profile keeps instead of sending them. */
@Controller
@Profile("embedded")
class OutboxController {

    private static final int SHOWN = 100;

    private final MailQueue mails;

    OutboxController(MailQueue mails) {
        this.mails = mails;
    }

    @GetMapping("/outbox")
    ModelAndView outbox() {
        return new ModelAndView("outbox", "letters", mails.newest(SHOWN));
    }
}
