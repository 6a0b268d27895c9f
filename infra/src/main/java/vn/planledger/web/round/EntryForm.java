package vn.planledger.web.round;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.Channel;
import vn.planledger.command.opinion.Topic;
import vn.planledger.edge.Comment;
import vn.planledger.edge.Entry;
import vn.planledger.web.Given;

/**
 * A clerk's form as it was typed.
 *
 * @param attempt names the attempt: sent twice, it is recorded once
 * @param held names the scan that was chosen, from page to page
 * @param scanName of the file that is held; empty where none is
 * @param points one point per line
 * @param area a point as longitude, latitude, or GeoJSON
 */
record EntryForm(
        String attempt,
        String held,
        String scanName,
        String channel,
        String group,
        String body,
        String receivedOn,
        String text,
        String points,
        List<Topic> topics,
        String section,
        String area,
        String name,
        String contact,
        Boolean publishName) {

    EntryForm {
        attempt = named(attempt);
        held = named(held);
        scanName = lines(scanName);
        channel = lines(channel);
        group = lines(group);
        body = lines(body).strip();
        receivedOn = lines(receivedOn);
        text = lines(text);
        points = lines(points);
        topics = topics == null ? List.of() : List.copyOf(new TreeSet<>(topics));
        section = lines(section).strip();
        area = lines(area).strip();
        name = lines(name).strip();
        contact = lines(contact).strip();
        publishName = Boolean.TRUE.equals(publishName);
    }

    private static String named(String given) {
        return Given.text(given).orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Browsers send every end of a line as two characters. */
    private static String lines(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n");
    }

    static EntryForm begin(LocalDate today) {
        return new EntryForm(
                null, null, null, null, null, null, today.toString(), null, null, null, null, null, null, null, null);
    }

    /** The same text and scan as a new attempt. */
    EntryForm afresh() {
        return copy(null, scanName);
    }

    /** @param fileName of the scan that is held; null where none is */
    EntryForm holding(String fileName) {
        return copy(attempt, fileName);
    }

    private EntryForm copy(String as, String fileName) {
        return new EntryForm(
                as,
                held,
                fileName,
                channel,
                group,
                body,
                receivedOn,
                text,
                points,
                topics,
                section,
                area,
                name,
                contact,
                publishName);
    }

    /** @throws vn.planledger.command.shared.Refusal at the field that is missing or malformed */
    Entry entry() {
        return new Entry(
                Given.choice("channel", channel, Channel.class),
                Given.choice("group", group, ConsultedGroup.class),
                Given.text(body).orElse(null),
                Given.day("receivedOn", receivedOn),
                new Comment(
                        text,
                        separatePoints(),
                        new TreeSet<>(topics),
                        Given.text(section).orElse(null),
                        area,
                        Given.text(name).orElse(null),
                        Given.text(contact).orElse(null),
                        publishName && !name.isEmpty()));
    }

    /** Everything but the topics, as the check page carries it on. */
    public Map<String, String> hidden() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("attempt", attempt);
        fields.put("held", held);
        fields.put("scanName", scanName);
        fields.put("channel", channel);
        fields.put("group", group);
        fields.put("body", body);
        fields.put("receivedOn", receivedOn);
        fields.put("text", text);
        fields.put("points", points);
        fields.put("section", section);
        fields.put("area", area);
        fields.put("name", name);
        fields.put("contact", contact);
        fields.put("publishName", publishName.toString());
        return fields;
    }

    public List<String> separatePoints() {
        return ActCommands.lines(points);
    }
}
