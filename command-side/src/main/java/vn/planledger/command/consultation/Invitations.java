package vn.planledger.command.consultation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.planledger.command.shared.Refusal;

/** The bodies asked by name: which opened the invitation, which answered. */
final class Invitations {

    private static final int BODIES = 500;

    private final Map<String, ConsultedGroup> invited = new LinkedHashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> answered = new HashSet<>();

    void mustBeNew(String body) {
        if (invited.containsKey(body)) {
            throw Refusal.conflict("consultation.invited-already", body);
        }
        if (invited.size() >= BODIES) {
            throw Refusal.rule("consultation.too-many-bodies", BODIES);
        }
    }

    /** @throws Refusal {@code consultation.not-invited} */
    void mustBeInvited(String body) {
        if (!invited.containsKey(body)) {
            throw Refusal.rule("consultation.not-invited", body);
        }
    }

    Optional<ConsultedGroup> groupOf(String body) {
        return Optional.ofNullable(invited.get(body));
    }

    boolean isOpened(String body) {
        return opened.contains(body);
    }

    boolean waitsFor(String body) {
        return invited.containsKey(body) && !answered.contains(body);
    }

    List<String> silent(ConsultedGroup group) {
        var silent = new ArrayList<String>();
        invited.forEach((body, of) -> {
            if (of == group && !answered.contains(body)) {
                silent.add(body);
            }
        });
        return silent;
    }

    void invited(String body, ConsultedGroup group) {
        invited.put(body, group);
    }

    void opened(String body) {
        opened.add(body);
    }

    void answered(String body) {
        answered.add(body);
    }
}
