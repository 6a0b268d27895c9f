package vn.planledger.subscription;

/**
 * Who is told of a topic; the address stays in the database.
 *
 * @param token opens its page; who has it has the mailbox
 * @param language {@code vi} or {@code en}
 */
public record Subscription(String token, Topic topic, String language, boolean confirmed) {}
