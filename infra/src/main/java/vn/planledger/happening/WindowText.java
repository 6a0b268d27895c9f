package vn.planledger.happening;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.planledger.query.consultationpage.Consultation;

/**
 * The windows a happening is about, in words: as the event says them, or, where it names a group only, as the round's page
 * has them.
 */
@Component
class WindowText {

    private record Line(String group, LocalDate opensOn, LocalDate closesOn) {}

    private final MessageSource messages;

    WindowText(MessageSource messages) {
        this.messages = messages;
    }

    /** One sentence, or nothing where no window is known. */
    String tell(Happening happening, Optional<Consultation> round, Locale in) {
        var told = happening.each("windows").map(WindowText::told).toList();
        var lines = (told.isEmpty() ? ofRound(happening, round) : told.stream())
                .map(line -> line(line, in))
                .toList();
        return lines.isEmpty() ? "" : " " + String.join("; ", lines) + ".";
    }

    private static Line told(JsonNode window) {
        return new Line(
                window.path("group").asString(),
                LocalDate.parse(window.path("opensOn").asString()),
                LocalDate.parse(window.path("closesOn").asString()));
    }

    private static Stream<Line> ofRound(Happening happening, Optional<Consultation> round) {
        var group = happening.text("group");
        return round.stream()
                .flatMap(of -> of.windows().stream())
                .filter(window ->
                        group.isEmpty() || group.get().equals(window.group().name()))
                .map(window -> new Line(
                        window.group().name(),
                        happening.day("opensOn").orElse(window.opensOn()),
                        happening.day("closesOn").orElse(window.closesOn())));
    }

    private String line(Line line, Locale in) {
        var group = messages.getMessage("ConsultedGroup." + line.group(), null, line.group(), in);
        Object[] words = {group, HappeningText.day(line.opensOn()), HappeningText.day(line.closesOn())};
        return messages.getMessage("happening.window", words, in);
    }
}
