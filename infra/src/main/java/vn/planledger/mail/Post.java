package vn.planledger.mail;

/** The way letters leave the house. There is none in production until a mail server is configured; the queue then waits. */
interface Post {

    /** @throws org.springframework.mail.MailException where the letter was not taken; it is tried again later */
    void send(Letter letter);
}
