package vn.planledger.edge;

import java.io.IOException;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.planledger.command.inspection.InspectionCommand;
import vn.planledger.command.inspection.InspectionCommand.AnswerRequest;
import vn.planledger.command.inspection.InspectionId;
import vn.planledger.command.opinion.Scan;
import vn.planledger.command.shared.Refusal;

/** Where the acts of an inspection enter, and the answers of the bodies that were asked. */
@Component
public class InspectionDesk {

    /** An act, once it is known of which inspection and on which day. */
    @FunctionalInterface
    public interface Act {

        InspectionCommand on(InspectionId inspection, LocalDate day);
    }

    private final OwnInspections inspections;
    private final CommandDesk desk;
    private final Scans scans;
    private final LegalToday today;

    InspectionDesk(OwnInspections inspections, CommandDesk desk, Scans scans, LegalToday today) {
        this.inspections = inspections;
        this.desk = desk;
        this.scans = scans;
        this.today = today;
    }

    /** The id of an inspection that is opened by an attempt: the same attempt opens the same. */
    public String idOf(String key) {
        return CommandDesk.identityOf(key);
    }

    /** @param key what the sender calls the attempt; may be null */
    public String commandId(String key) {
        return desk.commandId(key);
    }

    /**
     * What an act would send, without sending it.
     *
     * @param happenedOn legal date; null for today
     * @throws Refusal {@code field.*} for what cannot be read
     */
    public InspectionCommand command(String id, LocalDate happenedOn, Act act) {
        return named(() -> act.on(new InspectionId(id), happenedOn == null ? today.get() : happenedOn));
    }

    /**
     * Sends an act.
     *
     * @param commandId of {@link #commandId}
     * @param happenedOn legal date; null for today
     * @throws Refusal whatever the command side refuses
     */
    public Sent send(String id, String commandId, LocalDate happenedOn, Act act) {
        return named(() -> desk.send(command(id, happenedOn, act), commandId));
    }

    /** @throws Refusal of its content; then nothing is kept */
    public Scan hold(String commandId, MultipartFile evidence) throws IOException {
        return evidence == null || evidence.isEmpty() ? null : scans.hold(commandId, evidence);
    }

    /** The evidence that was held before under this command id; null for none. */
    public Scan held(String commandId, String fileName) throws IOException {
        return fileName == null || fileName.isBlank()
                ? null
                : scans.held(commandId, fileName).orElse(null);
    }

    /**
     * Answers for the body that was asked.
     *
     * @param evidence held under the same command id; null for none
     * @param happenedOn legal date; null for today
     * @throws Refusal {@code inspection.request-unknown}, and whatever the command side refuses
     */
    public Sent answer(String id, int request, String text, Scan evidence, String commandId, LocalDate happenedOn) {
        var body = inspections.request(id, request).asked().body();
        var day = happenedOn == null ? today.get() : happenedOn;
        return named(() ->
                desk.sendFor(body, new AnswerRequest(new InspectionId(id), request, text, evidence, day), commandId));
    }

    /**
     * As above, with evidence that comes along; refused, nothing of it is kept.
     *
     * @param evidence null or empty for none
     */
    public Sent answer(
            String id, int request, String text, MultipartFile evidence, String commandId, LocalDate happenedOn)
            throws IOException {
        inspections.request(id, request);
        try {
            return answer(id, request, text, hold(commandId, evidence), commandId, happenedOn);
        } finally {
            scans.discard(commandId);
        }
    }

    /** Other forms have fields of the same names that mean something else. */
    private static <T> T named(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("field.")) {
                throw refusal;
            }
            var parameters = refusal.parameters().stream()
                    .map(parameter -> parameter.equals(refusal.field()) ? "inspection." + parameter : parameter)
                    .toArray();
            throw Refusal.malformed(refusal.code(), parameters).at(refusal.field());
        }
    }
}
