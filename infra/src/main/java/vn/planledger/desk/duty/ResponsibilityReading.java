package vn.planledger.desk.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import vn.planledger.command.organisation.OrganisationEvent.HeadNamed;

/** Cuts the time of a step where another body, person or head comes. */
record ResponsibilityReading(HeadsInRecord heads) {

    List<Responsibility> of(Duty duty) {
        var parts = new ArrayList<Responsibility>();
        var holders = duty.holders();
        for (int i = 0; i < holders.size(); i++) {
            var last = i == holders.size() - 1;
            var until = last
                    ? duty.completedOn()
                    : dayBefore(holders.get(i + 1).from(), holders.get(i).from());
            parts.addAll(parts(duty, holders.get(i), until, last));
        }
        return parts;
    }

    private List<Responsibility> parts(Duty duty, Duty.Holder holder, LocalDate until, boolean last) {
        var begins = new TreeSet<>(heads.changes(holder.organisation(), holder.from(), until));
        begins.add(holder.from());
        var parts = new ArrayList<Responsibility>();
        for (var from : begins) {
            var next = begins.higher(from);
            parts.add(part(duty, holder, from, next == null ? until : next.minusDays(1), last && next == null));
        }
        return parts;
    }

    private Responsibility part(Duty duty, Duty.Holder holder, LocalDate from, LocalDate until, boolean completes) {
        var head = heads.on(holder.organisation(), from);
        return new Responsibility(
                duty.step(),
                duty.phase(),
                from,
                until,
                holder.organisation(),
                holder.person(),
                completes ? duty.completedBy() : null,
                head.map(HeadNamed::person).orElse(null),
                head.map(HeadNamed::title).orElse(null),
                holder.number());
    }

    /** Who gave it away on the day it came had it on that day. */
    private static LocalDate dayBefore(LocalDate day, LocalDate atLeast) {
        return day.isAfter(atLeast) ? day.minusDays(1) : atLeast;
    }
}
