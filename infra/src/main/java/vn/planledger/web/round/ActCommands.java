package vn.planledger.web.round;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.shared.PlanScoped;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.RoundActs;
import vn.planledger.query.consultationpage.Opinion;
import vn.planledger.query.consultationpage.Point;
import vn.planledger.web.ChangeInput;
import vn.planledger.web.Given;

/** Reads a form as the command it asks for; what cannot be read is refused at its field. */
@Component
class ActCommands {

    private final RoundActs acts;

    ActCommands(RoundActs acts) {
        this.acts = acts;
    }

    PlanScoped of(RoundAct act, ActSubject about, ChangeInput in) {
        var round = about.round().id();
        return switch (act) {
            case INVITE -> acts.invite(round, in.required("body"), group(in), null);
            case EXTEND ->
                acts.extend(round, group(in), Given.day("closesOn", in.value("closesOn")), in.required("ground"), null);
            case HIDE -> acts.hide(about.opinion().id(), in.required("reason"), null);
            case SHOW -> acts.show(about.opinion().id(), in.required("reason"), null);
            case REDACT ->
                acts.redact(about.opinion().id(), passages(about.opinion(), in), in.required("reason"), null);
        };
    }

    /**
     * The passages typed, one per line.
     *
     * @throws Refusal {@code opinion.passage-not-in-text} before anybody is shown a copy that hides less than was asked
     */
    static List<String> passages(Opinion opinion, ChangeInput in) {
        var passages = lines(in.required("passages"));
        passages.stream()
                .filter(passage -> !contains(opinion, passage))
                .findFirst()
                .ifPresent(strange -> {
                    throw Refusal.rule("opinion.passage-not-in-text", strange).at("passages");
                });
        return passages;
    }

    static List<String> lines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean contains(Opinion opinion, String passage) {
        return opinion.text().contains(passage)
                || opinion.points().stream().map(Point::text).anyMatch(text -> text.contains(passage));
    }

    private static ConsultedGroup group(ChangeInput in) {
        return Given.choice("group", in.value("group"), ConsultedGroup.class);
    }
}
