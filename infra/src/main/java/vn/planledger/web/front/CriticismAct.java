package vn.planledger.web.front;

import java.util.Arrays;
import java.util.List;
import vn.planledger.command.criticism.CriticismCommand;
import vn.planledger.command.criticism.CriticismCommand.DraftRecommendation;
import vn.planledger.command.criticism.CriticismCommand.DropRecommendation;
import vn.planledger.command.criticism.CriticismCommand.JudgeReply;
import vn.planledger.command.criticism.CriticismCommand.RecordMeeting;
import vn.planledger.command.criticism.CriticismCommand.ReleaseCriticism;
import vn.planledger.command.criticism.CriticismCommand.ReplyToRecommendation;
import vn.planledger.command.criticism.CriticismCommand.ReportCriticism;
import vn.planledger.command.criticism.CriticismCommand.SubmitCriticism;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;

/** What may be done with a criticism, each on a page of its own. */
enum CriticismAct {
    DRAFT("draft", DraftRecommendation.class, Role.FRONT, "criticism.recommendation-drafted"),
    DROP("drop", DropRecommendation.class, Role.FRONT, "criticism.recommendation-dropped"),
    MEET("meeting", RecordMeeting.class, Role.FRONT, "criticism.meeting-recorded"),
    RELEASE("release", ReleaseCriticism.class, Role.FRONT_CHAIR, "criticism.criticism-released", "number.number-used"),
    SUBMIT("submission", SubmitCriticism.class, Role.FRONT, "criticism.criticism-submitted"),
    JUDGE("judgement", JudgeReply.class, Role.FRONT, "criticism.reply-judged"),
    REPLY("reply", ReplyToRecommendation.class, Role.PLANNER, "criticism.recommendation-replied"),
    REPORT("report", ReportCriticism.class, Role.PLANNER, "criticism.criticism-reported");

    private final String path;
    private final Class<? extends CriticismCommand> command;
    private final Role role;
    private final List<String> events;

    CriticismAct(String path, Class<? extends CriticismCommand> command, Role role, String... events) {
        this.path = path;
        this.command = command;
        this.role = role;
        this.events = List.of(events);
    }

    /** @throws Refusal {@code page.unknown} */
    static CriticismAct of(String path) {
        return Arrays.stream(values())
                .filter(act -> act.path.equals(path))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("page.unknown", path));
    }

    /** Name in addresses and messages. */
    String path() {
        return path;
    }

    Class<? extends CriticismCommand> command() {
        return command;
    }

    /** Who does it, as a reader is told. */
    Role role() {
        return role;
    }

    /** Logical names of the events it writes, its own first. */
    List<String> events() {
        return events;
    }

    /** Whether it is about one recommendation. */
    boolean ofOneRecommendation() {
        return this == DRAFT || this == DROP || this == JUDGE || this == REPLY;
    }

    boolean ofTheOrganiser() {
        return role == Role.PLANNER;
    }

    /** A draft may be worded anew until it is signed; all else is checked before it is recorded. */
    boolean isChecked() {
        return this != DRAFT;
    }
}
