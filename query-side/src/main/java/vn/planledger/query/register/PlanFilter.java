package vn.planledger.query.register;

import vn.planledger.command.plan.PlanKind;
import vn.planledger.query.shared.Page;
import vn.planledger.query.shared.PlanStatus;

/**
 * What to look for in the register; null means any.
 *
 * @param unit code of an administrative unit
 * @param text words that must all occur in title, unit names, decision number or id, in any case, with or without accents
 * @param page from 0
 * @param size rows of a page, 1 to {@link Page#MAX_SIZE}; what lies outside is moved to the nearest
 */
public record PlanFilter(PlanKind kind, PlanStatus status, String unit, String text, int page, int size) {

    public PlanFilter {
        page = Math.max(0, page);
        size = Page.sized(size);
    }

    /** Everything, page by page. */
    public static PlanFilter all(int page, int size) {
        return new PlanFilter(null, null, null, null, page, size);
    }
}
