package vn.planledger.web.comment;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import vn.planledger.command.opinion.Topic;
import vn.planledger.command.shared.Sha256;
import vn.planledger.edge.Comment;
import vn.planledger.web.Given;

/**
 * What was typed so far. It travels in the form from page to page, and {@link TypedComments} keeps it for the visit; nothing is
 * stored before it is sent.
 *
 * @param attempt a random UUID, so that what is sent twice is one comment
 * @param points one point per line
 * @param area as typed, see {@link TypedPlace}
 * @param body the invited body it is given for; empty for the reader's own
 * @param checked whether the answers were shown already: a change leads back to them
 */
record CommentForm(
        String attempt,
        List<Topic> topics,
        String text,
        String points,
        String section,
        String area,
        String name,
        String contact,
        Boolean publishName,
        String body,
        Boolean checked) {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    CommentForm {
        attempt = attempt != null && attempt.matches(UUID_FORM)
                ? attempt
                : UUID.randomUUID().toString();
        topics = topics == null ? List.of() : List.copyOf(new TreeSet<>(topics));
        text = lines(text);
        points = lines(points);
        section = lines(section).strip();
        area = lines(area).strip();
        name = lines(name).strip();
        contact = lines(contact).strip();
        publishName = Boolean.TRUE.equals(publishName);
        body = lines(body).strip();
        checked = Boolean.TRUE.equals(checked);
    }

    /** Browsers send every end of a line as two characters. */
    private static String lines(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    static CommentForm begin() {
        return new CommentForm(null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same, with what a page asks for taken from another. */
    CommentForm with(CommentForm other, CommentStep page) {
        var topicsFrom = page == CommentStep.TOPICS ? other : this;
        var textFrom = page == CommentStep.TEXT ? other : this;
        var contactFrom = page == CommentStep.CONTACT ? other : this;
        return new CommentForm(
                attempt,
                topicsFrom.topics,
                textFrom.text,
                textFrom.points,
                textFrom.section,
                page == CommentStep.PLACE ? other.area : area,
                contactFrom.name,
                contactFrom.contact,
                contactFrom.publishName,
                topicsFrom.body,
                checked || other.checked);
    }

    long characters() {
        return Stream.of(text, points, section, area, name, contact, body)
                .mapToLong(String::length)
                .sum();
    }

    public List<String> separatePoints() {
        return points.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** @throws vn.planledger.command.shared.Refusal {@code place.unreadable} */
    Comment comment(boolean visitor) {
        return new Comment(
                text,
                separatePoints(),
                new TreeSet<>(topics),
                Given.text(section).orElse(null),
                TypedPlace.geoJson(area),
                visitor ? Given.text(name).orElse(null) : null,
                visitor ? Given.text(contact).orElse(null) : null,
                visitor && publishesName());
    }

    public boolean publishesName() {
        return publishName && !name.isEmpty();
    }

    /** What is sent twice is one comment; what was changed in between is another. */
    String key(Comment comment) {
        return attempt + "." + Sha256.hex(comment + body);
    }
}
