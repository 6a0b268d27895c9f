package vn.planledger.query.synopsis;

import java.util.List;

/**
 * What the points of a round can be looked for by.
 *
 * @param tags in order
 * @param assignees who prepares an answer, by name
 * @param versions of the draft that answers name, in order
 */
public record SynopsisChoices(List<String> tags, List<Person> assignees, List<String> versions) {

    /** @param id account id */
    public record Person(String id, String name) {}
}
