package vn.planledger.web.round;

import java.util.Arrays;
import vn.planledger.command.consultation.ConsultationCommand.ExtendWindow;
import vn.planledger.command.consultation.ConsultationCommand.InviteBody;
import vn.planledger.command.opinion.OpinionCommand.HideOpinion;
import vn.planledger.command.opinion.OpinionCommand.RedactOpinion;
import vn.planledger.command.opinion.OpinionCommand.ShowOpinion;
import vn.planledger.command.shared.Refusal;

/** What officers do to a round or to public copies of an opinion, each on a page of its own. */
enum RoundAct {
    INVITE("invitation", InviteBody.class, "consultation.body-invited"),
    EXTEND("extension", ExtendWindow.class, "consultation.window-extended"),
    HIDE("hiding", HideOpinion.class, "opinion.opinion-hidden"),
    SHOW("showing", ShowOpinion.class, "opinion.opinion-shown"),
    REDACT("redaction", RedactOpinion.class, "opinion.opinion-redacted");

    private final String path;
    private final Class<?> command;
    private final String event;

    RoundAct(String path, Class<?> command, String event) {
        this.path = path;
        this.command = command;
        this.event = event;
    }

    /** @throws Refusal {@code page.unknown} */
    static RoundAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("page.unknown", path));
    }

    /** Name in addresses and messages. */
    String path() {
        return path;
    }

    Class<?> command() {
        return command;
    }

    /** Logical name of the event it writes. */
    String event() {
        return event;
    }

    /** Whether it is about one opinion; otherwise about the round. */
    boolean ofOneOpinion() {
        return this == HIDE || this == SHOW || this == REDACT;
    }
}
