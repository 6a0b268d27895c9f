package vn.planledger.query.consultationpage;

/**
 * One separate point of an opinion.
 *
 * @param n its number, from 1
 * @param answer null until it is answered
 */
public record Point(int n, String text, Answer answer) {}
