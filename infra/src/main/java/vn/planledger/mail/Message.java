package vn.planledger.mail;

/**
 * What is to be said.
 *
 * @param subject one line
 */
public record Message(String subject, String text) {

    /** A line break would end the header and begin another. */
    public Message {
        subject = subject.replaceAll("\\p{Cntrl}+", " ");
    }
}
