package vn.planledger.happening;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.query.consultationpage.Consultation;
import vn.planledger.query.consultationpage.Consultations;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;

/** A happening in words; titles come from the views, which must have come to its number. */
@Component
public class HappeningText {

    /** @param title one line: what happened to which plan */
    public record Told(String title, String sentence) {}

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final PlanRegister register;
    private final Consultations consultations;
    private final WindowText windows;
    private final MessageSource messages;

    HappeningText(PlanRegister register, Consultations consultations, WindowText windows, MessageSource messages) {
        this.register = register;
        this.consultations = consultations;
        this.windows = windows;
        this.messages = messages;
    }

    public Told tell(Happening happening, Locale in) {
        var plan =
                register.byId(new PlanId(happening.plan())).map(PlanRow::title).orElse(happening.plan());
        var round = happening.consultation().flatMap(id -> consultations.byId(new ConsultationId(id)));
        Object[] words = {
            plan,
            phase(happening, round, in),
            windows.tell(happening, round, in),
            happening
                    .text("decisionNumber")
                    .map(number -> " " + message("happening.decision", in, number))
                    .orElse(""),
            happening.day("happenedOn").map(HappeningText::day).orElse("")
        };
        var key = "happening." + happening.type();
        return new Told(message(key + ".title", in, words), message(key + ".text", in, words));
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String phase(Happening happening, Optional<Consultation> round, Locale in) {
        return happening
                .text("phase")
                .or(() -> round.map(of -> of.phase().name()))
                .map(phase -> messages.getMessage("Phase." + phase, null, phase, in))
                .orElse("");
    }

    private String message(String key, Locale in, Object... words) {
        return messages.getMessage(key, words, in);
    }
}
