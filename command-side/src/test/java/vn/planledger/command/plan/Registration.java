package vn.planledger.command.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import vn.planledger.command.People;
import vn.planledger.command.plan.PlanCommand.RegisterPlan;
import vn.planledger.command.shared.DateBasis;

/** A registration that is right in everything, until a test makes one thing of it wrong. */
final class Registration {

    private PlanId plan = new PlanId("dong-hai");
    private PlanKind kind = PlanKind.DETAILED;
    private String title = "Khu đô thị Đông Hải";
    private String unit = "380";
    private String urbanClass = "I";
    private PlanId parent;
    private BigDecimal area = new BigDecimal("126.4");
    private String boundary = "POLYGON ((105.80 19.79, 105.82 19.79, 105.82 19.81, 105.80 19.81, 105.80 19.79))";
    private LocalDate day = People.TODAY;
    private DateBasis basis = DateBasis.STATED;
    private String source;

    RegisterPlan command() {
        return new RegisterPlan(
                plan,
                kind,
                title,
                unit,
                urbanClass,
                parent,
                area,
                boundary,
                Set.of(PlanTrait.INVESTOR_MADE),
                day,
                basis,
                source);
    }

    Registration of(String id, PlanKind newKind) {
        plan = new PlanId(id);
        kind = newKind;
        return this;
    }

    Registration title(String text) {
        title = text;
        return this;
    }

    Registration unit(String code) {
        unit = code;
        return this;
    }

    Registration urbanClass(String text) {
        urbanClass = text;
        return this;
    }

    Registration under(String id) {
        parent = new PlanId(id);
        return this;
    }

    Registration area(BigDecimal hectares) {
        area = hectares;
        return this;
    }

    Registration boundary(String wkt) {
        boundary = wkt;
        return this;
    }

    Registration on(LocalDate date) {
        day = date;
        return this;
    }

    Registration basis(DateBasis known) {
        basis = known;
        return this;
    }

    Registration source(String document) {
        source = document;
        return this;
    }
}
