package vn.planledger.mail;

/** The embedded profile has no mail server: letters stay in their table, and the page {@code /outbox} shows them. */
final class KeptMail implements Post {

    @Override
    public void send(Letter letter) {
        // The row is the letter.
    }
}
