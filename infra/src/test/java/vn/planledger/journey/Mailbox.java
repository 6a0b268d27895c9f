package vn.planledger.journey;

import java.net.URI;
import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.planledger.mail.KeptLetter;
import vn.planledger.mail.MailQueue;
import vn.planledger.mail.MailRound;
import vn.planledger.subscription.NoticeRound;

/** What an address got. */
record Mailbox(ApplicationContext application, String address) {

    private static final int ALL = 10_000;

    /** The newest first, after everything that happened was told and sent. */
    List<KeptLetter> letters() {
        application.getBean(NoticeRound.class).go();
        application.getBean(MailRound.class).go();
        return application.getBean(MailQueue.class).newest(ALL).stream()
                .filter(letter -> letter.to().equals(address))
                .toList();
    }

    List<KeptLetter> about(String title) {
        return letters().stream()
                .filter(letter -> letter.subject().contains(title))
                .toList();
    }

    /** Path of the subscription's page, as the last letter has it. */
    String page() {
        var links = letters().get(0).links();
        return URI.create(links.get(links.size() - 1)).getPath();
    }
}
