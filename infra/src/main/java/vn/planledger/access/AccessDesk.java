package vn.planledger.access;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.command.shared.Role;
import vn.planledger.query.accesslog.AccessFilter;
import vn.planledger.query.accesslog.AccessSearch;
import vn.planledger.security.CurrentActor;

/** The access log as it is shown: to an inspector his or her own rows, to the chief inspector all, to nobody else any. */
@Component
public class AccessDesk {

    private final AccessSearch search;
    private final CurrentActor actor;

    AccessDesk(AccessSearch search, CurrentActor actor) {
        this.search = search;
        this.actor = actor;
    }

    /** Whether the current person sees what others have read. */
    public boolean seesAll() {
        return actor.get().role() == Role.CHIEF_INSPECTOR;
    }

    /**
     * Rows before a number, newest first.
     *
     * @param limit 1 to {@link AccessSearch#MAX_LIMIT}; what lies outside is moved to the nearest
     * @throws Refusal {@code access.not-yours}
     */
    public List<AccessLine> before(long number, int limit, AccessQuestion asked) {
        return search.before(number, limit, allowed(asked)).stream()
                .map(AccessLine::of)
                .toList();
    }

    /**
     * All rows that match, oldest first, read page by page.
     *
     * @throws Refusal {@code access.not-yours}
     */
    public void all(AccessQuestion asked, Consumer<AccessLine> to) {
        var filter = allowed(asked);
        var rows = search.after(0, AccessSearch.MAX_LIMIT, filter);
        while (!rows.isEmpty()) {
            rows.forEach(row -> to.accept(AccessLine.of(row)));
            rows = search.after(rows.get(rows.size() - 1).number(), AccessSearch.MAX_LIMIT, filter);
        }
    }

    private AccessFilter allowed(AccessQuestion asked) {
        var me = actor.get();
        return switch (me.role()) {
            case CHIEF_INSPECTOR -> asked.filter();
            case INSPECTOR -> asked.filter().of(me.id());
            default -> throw Refusal.forbidden("access.not-yours");
        };
    }
}
