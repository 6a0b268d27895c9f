package vn.planledger.command.opinion;

/**
 * A passage that public copies do not show. Only its place is recorded, so that the redaction does not repeat what it hides.
 *
 * @param part 0 for the whole text, otherwise the number of the point
 * @param from first character, from 0
 * @param to after the last character
 */
public record HiddenPassage(int part, int from, int to) {}
