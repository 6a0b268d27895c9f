package vn.planledger.edge;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.planledger.command.criticism.CriticismCommand;
import vn.planledger.command.criticism.CriticismId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.criticismpage.Criticism;

/** Where the acts on a criticism enter: it knows the plan of each and takes today where no day is given. */
@Component
public class CriticismDesk {

    /** An act, once it is known on which criticism, about which plan and on which day. */
    @FunctionalInterface
    public interface Act {

        CriticismCommand on(CriticismId criticism, PlanId plan, LocalDate day);
    }

    private final OwnCriticisms criticisms;
    private final CommandDesk desk;
    private final LegalToday today;

    CriticismDesk(OwnCriticisms criticisms, CommandDesk desk, LegalToday today) {
        this.criticisms = criticisms;
        this.desk = desk;
        this.today = today;
    }

    /**
     * The criticism as the current person may see it.
     *
     * @throws Refusal {@code criticism.unknown}
     */
    public Criticism criticism(String id) {
        return criticisms.byId(id);
    }

    /**
     * What an act would send, without sending it.
     *
     * @param happenedOn legal date; null for today
     * @throws Refusal {@code criticism.unknown}, and {@code field.*} for what cannot be read
     */
    public CriticismCommand command(String id, LocalDate happenedOn, Act act) {
        var criticism = criticism(id);
        var day = happenedOn == null ? today.get() : happenedOn;
        try {
            return act.on(new CriticismId(criticism.id()), new PlanId(criticism.plan()), day);
        } catch (Refusal refusal) {
            throw named(refusal);
        }
    }

    /**
     * Sends an act.
     *
     * @param key what the sender calls the attempt; may be null
     * @param happenedOn legal date; null for today
     * @throws Refusal {@code criticism.unknown}, and whatever the command side refuses
     */
    public Sent send(String id, String key, LocalDate happenedOn, Act act) {
        var command = command(id, happenedOn, act);
        try {
            return desk.send(command, desk.commandId(key));
        } catch (Refusal refusal) {
            throw named(refusal);
        }
    }

    /** The steps of plans have fields of the same names that mean something else. */
    private static Refusal named(Refusal refusal) {
        if (!refusal.code().startsWith("field.")) {
            return refusal;
        }
        var parameters = refusal.parameters().stream()
                .map(parameter -> parameter.equals(refusal.field()) ? "criticism." + parameter : parameter)
                .toArray();
        return Refusal.malformed(refusal.code(), parameters).at(refusal.field());
    }
}
