package vn.planledger.subscription;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;
import vn.planledger.query.register.Unit;
import vn.planledger.query.register.UnitList;
import vn.planledger.subscription.Topic.Kind;

/** What can be followed, and what it is called. */
@Component
public class Topics {

    private final PlanRegister register;
    private final UnitList units;
    private final MessageSource messages;

    Topics(PlanRegister register, UnitList units, MessageSource messages) {
        this.register = register;
        this.units = units;
        this.messages = messages;
    }

    /**
     * One plan, or else all plans of a unit, or else of the province.
     *
     * @param plan id, or empty
     * @param unit code, or empty
     * @throws Refusal {@code plan.unknown}, {@code unit.unknown}
     */
    public Topic of(String plan, String unit) {
        if (!plan.isEmpty()) {
            return register.byId(new PlanId(plan))
                    .map(row -> new Topic(Kind.PLAN, row.id()))
                    .orElseThrow(() -> Refusal.notFound("plan.unknown", plan));
        }
        if (!unit.isEmpty()) {
            return units.byCode(unit)
                    .map(row -> new Topic(Kind.UNIT, row.code()))
                    .orElseThrow(() -> Refusal.notFound("unit.unknown", unit));
        }
        return Topic.PROVINCE;
    }

    public String name(Topic topic, Locale in) {
        return switch (topic.kind()) {
            case ALL -> messages.getMessage("subscription.topic.all", null, in);
            case UNIT -> messages.getMessage("subscription.topic.unit", new Object[] {unit(topic.id())}, in);
            case PLAN ->
                register.byId(new PlanId(topic.id())).map(PlanRow::title).orElse(topic.id());
            case OWN -> messages.getMessage("subscription.topic.own", null, in);
        };
    }

    private String unit(String code) {
        return units.byCode(code).map(Unit::nameVi).orElse(code);
    }
}
