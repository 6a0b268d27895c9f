package vn.planledger.command.opinion;

import java.util.List;
import java.util.TreeSet;
import vn.planledger.command.shared.FreeText;

/**
 * What an author may say besides the text. In a command name and contact are as typed; in an event they are sealed with
 * the key of this opinion, so that they can be forgotten and the record stays as it is.
 *
 * @param section the part of the documents it is about, in the author's words; null for the whole plan
 * @param area WKT point, line or polygon, WGS 84, longitude first; null for the whole plan
 * @param name of a person who wants to be known; may be null
 * @param contact where the answer may be sent; may be null
 * @param publishName whether the person agreed that the name is published (Law 91/2025 Art. 16)
 * @param privacyNotice version of the notice that was shown; null where nobody was asked
 * @param receipt what its author finds it by; null in events older than receipts
 */
public record OpinionDetails(
        List<Topic> topics,
        String section,
        String area,
        String name,
        String contact,
        boolean publishName,
        String privacyNotice,
        ReceiptCode receipt) {

    private static final int SECTION = 500;
    private static final int NAME = 200;
    private static final int CONTACT = 320;

    /** An opinion on the whole plan from somebody who gave no name. */
    public static final OpinionDetails NONE = new OpinionDetails(null, null, null, null, null, false, null, null);

    public OpinionDetails {
        topics = topics == null ? List.of() : List.copyOf(new TreeSet<>(topics));
        section = given(section);
        area = given(area);
        name = given(name);
        contact = given(contact);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    void check() {
        FreeText.checkOptional(section, SECTION, "section");
        FreeText.checkOptional(name, NAME, "name");
        FreeText.checkOptional(contact, CONTACT, "contact");
    }

    OpinionDetails impersonal() {
        return new OpinionDetails(topics, section, area, null, null, publishName, privacyNotice, receipt);
    }

    OpinionDetails sealed(PersonalSeal seal, OpinionId opinion) {
        return new OpinionDetails(
                topics,
                section,
                area,
                name == null ? null : seal.close(opinion.value(), "name", name),
                contact == null ? null : seal.close(opinion.value(), "contact", contact),
                publishName,
                privacyNotice,
                receipt);
    }
}
