package vn.planledger.notification.letter;

/**
 * What a person wants to be told by e-mail.
 *
 * @param confirmed whether the mailbox has answered; before that nothing is sent
 * @param atOnce a letter for each thing as it happens
 * @param digest a letter a day about what is due and overdue
 */
public record LetterChoice(String address, boolean confirmed, boolean atOnce, boolean digest) {}
