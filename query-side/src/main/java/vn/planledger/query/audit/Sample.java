package vn.planledger.query.audit;

import java.util.List;

/**
 * Events drawn from the record in a way that anybody can draw again: all that match up to a number, in the order of the
 * SHA-256 of {@code seed|number} (UTF-8, the number in decimal), of which the first are taken.
 *
 * @param until last number that could be drawn
 * @param population how many events could be drawn
 * @param drawn in the order they were drawn
 */
public record Sample(String seed, long until, long population, List<Drawn> drawn) {

    /** @param hash SHA-256 that put the event where it stands, lower-case hex */
    public record Drawn(String hash, EventRow row) {}

    public Sample {
        drawn = List.copyOf(drawn);
    }
}
