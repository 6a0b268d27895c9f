package vn.planledger.query.map;

import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.RegisterState;

/**
 * Where the plans of the register lie. Kept in memory and made anew when a row of the register has moved, so that no database
 * needs to know geometry. A rebuild that sets a boundary right changes no number: it is seen here with the next event of any
 * plan of the register.
 */
public final class PlanGrounds {

    private final PlanRegister register;
    private volatile Grounds known = Grounds.NONE;

    public PlanGrounds(PlanRegister register) {
        this.register = register;
    }

    /** As they are now; the register is asked once, so one snapshot serves all questions of a request. */
    public Grounds now() {
        var state = register.state();
        return known.madeFrom(state) ? known : renewed(state);
    }

    /** The state is read before the rows: rows that are newer than it are read once more the next time. */
    private synchronized Grounds renewed(RegisterState state) {
        if (!known.madeFrom(state)) {
            known = known.renewed(state, register.boundaries());
        }
        return known;
    }
}
