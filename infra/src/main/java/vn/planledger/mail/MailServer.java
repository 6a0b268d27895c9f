package vn.planledger.mail;

import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends by SMTP, to the server that {@code spring.mail.host} names. */
final class MailServer implements Post {

    private final JavaMailSender server;
    private final String from;

    MailServer(JavaMailSender server, String from) {
        this.server = server;
        this.from = from;
    }

    @Override
    public void send(Letter letter) {
        server.send(message -> {
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.to());
            helper.setSubject(letter.message().subject());
            helper.setText(letter.message().text());
            // RFC 2369 and RFC 3834: how to end it, and that no answer of a machine is wanted.
            message.setHeader("List-Unsubscribe", "<" + letter.end() + ">");
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }
}
