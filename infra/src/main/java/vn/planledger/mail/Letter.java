package vn.planledger.mail;

/**
 * A message on its way.
 *
 * @param end address of the page that ends the subscription
 * @param tries how often it was tried, this time included
 */
public record Letter(long id, String to, Message message, String end, int tries) {}
