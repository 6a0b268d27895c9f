package vn.planledger.query.consultationpage;

import java.time.LocalDate;
import java.util.List;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.Topic;

/**
 * What the public reads of an opinion: never more than its author agreed to (Law 91/2025 Art. 16), and nothing that looks
 * like an e-mail address, a telephone number or an identity number. The record keeps every word.
 *
 * @param body the agency or organisation it comes from; null for a person
 * @param name of a person who agreed that it is published; null otherwise
 * @param text null where the opinion is hidden
 * @param points with their answers; none where the opinion is hidden
 * @param hiddenBecause why it is left out; null where it is not
 * @param receivedOn the day it was received
 */
public record PublicCopy(
        String id,
        ConsultedGroup group,
        Channel channel,
        boolean late,
        String body,
        String name,
        List<Topic> topics,
        String section,
        String area,
        String text,
        List<Point> points,
        String hiddenBecause,
        LocalDate receivedOn) {

    /**
     * A piece of an opinion as it was given.
     *
     * @param hidden whether public copies black it out
     */
    public record Piece(String text, boolean hidden) {}

    /**
     * An opinion as it was given, for those who may read all of it.
     *
     * @param points in their order
     */
    public record Original(List<Piece> text, List<List<Piece>> points) {}

    public static Original original(Opinion opinion) {
        var blackout = new Blackout(opinion, List.of());
        return new Original(
                blackout.original(),
                opinion.points().stream().map(blackout::original).toList());
    }

    /** @param name of its author, opened; null where there is none or its key is gone */
    public static PublicCopy of(Opinion opinion, String name) {
        return of(opinion, name, List.of());
    }

    /**
     * What it will be once more passages are hidden.
     *
     * @param more word for word, none of them empty
     */
    public static PublicCopy of(Opinion opinion, String name, List<String> more) {
        var details = opinion.details();
        var hidden = opinion.hiddenBecause() != null;
        var blackout = new Blackout(opinion, more);
        return new PublicCopy(
                opinion.id(),
                opinion.group(),
                opinion.channel(),
                opinion.late(),
                opinion.body(),
                details.publishName() && !hidden ? name : null,
                hidden ? List.of() : details.topics(),
                hidden ? null : Masked.of(details.section()),
                hidden ? null : details.area(),
                hidden ? null : blackout.text(),
                hidden ? List.of() : blackout.points(),
                Masked.of(opinion.hiddenBecause()),
                opinion.submittedOn());
    }

    /**
     * The copy with the answers that are public: those given by the day of the publication.
     *
     * @param publishedOn null where nothing is published yet
     */
    public PublicCopy answeredBy(LocalDate publishedOn) {
        var known = points.stream()
                .map(point -> point.answer() == null
                                || publishedOn != null
                                        && !point.answer().happenedOn().isAfter(publishedOn)
                        ? point
                        : new Point(point.n(), point.text(), null))
                .toList();
        return new PublicCopy(
                id, group, channel, late, body, name, topics, section, area, text, known, hiddenBecause, receivedOn);
    }

    /** Whether something in its words is blacked out. */
    public boolean redacted() {
        return text != null
                && (text.contains(Masked.BLACK)
                        || points.stream().anyMatch(point -> point.text().contains(Masked.BLACK)));
    }
}
