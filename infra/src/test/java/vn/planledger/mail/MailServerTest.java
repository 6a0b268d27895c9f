package vn.planledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A letter as a mail server gets it. */
class MailServerTest {

    @Test
    void a_letter_says_how_to_end_it_and_a_title_cannot_add_a_header() throws Exception {
        var message = new Message("Approved\r\nBcc: other@example.vn", "“Khu dân cư” đã được phê duyệt.");
        var heard = send(new Letter(1, "dan@example.vn", message, "http://127.0.0.1/subscriptions/abc", 1));

        assertThat(message.subject()).isEqualTo("Approved Bcc: other@example.vn");
        assertThat(heard)
                .contains("RCPT TO:<dan@example.vn>", "To: dan@example.vn", "From: planledger@example.vn")
                .contains("List-Unsubscribe: <http://127.0.0.1/subscriptions/abc>", "Auto-Submitted: auto-generated")
                .noneMatch(line -> line.startsWith("Bcc") || line.contains("RCPT TO:<other"));
        assertThat(heard).anyMatch(line -> line.startsWith("Content-Type: text/plain; charset=UTF-8"));
    }

    private static List<String> send(Letter letter) throws Exception {
        try (var server = new SmtpServer()) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("127.0.0.1");
            sender.setPort(server.port());
            new MailServer(sender, "planledger@example.vn").send(letter);
            return server.heard();
        }
    }
}
