package vn.planledger.command.consultation;

import java.time.LocalDate;
import vn.planledger.command.shared.LimitUnit;

/**
 * When a group may give its opinion.
 *
 * @param opensOn first day, inclusive
 * @param closesOn last day, inclusive: the window closes when it ends, at 24:00 Asia/Ho_Chi_Minh
 * @param minimumDays full days, or working days, the law asks for at least, the opening day not counted
 * @param verified whether the article was read in its source
 * @param unit what the minimum is counted in
 * @param earliestClose the day before which it may not close
 * @param latestClose the day after which it may not close, or null
 */
public record ConsultationWindow(
        ConsultedGroup group,
        LocalDate opensOn,
        LocalDate closesOn,
        int minimumDays,
        String article,
        boolean verified,
        LimitUnit unit,
        LocalDate earliestClose,
        LocalDate latestClose) {

    /** Windows recorded before there were other units and maxima carry none of the last three. */
    public ConsultationWindow {
        unit = unit == null ? LimitUnit.DAY : unit;
        earliestClose = earliestClose == null ? opensOn.plusDays(minimumDays) : earliestClose;
    }

    /** A window of a minimum of calendar days. */
    public ConsultationWindow(
            ConsultedGroup group,
            LocalDate opensOn,
            LocalDate closesOn,
            int minimumDays,
            String article,
            boolean verified) {
        this(group, opensOn, closesOn, minimumDays, article, verified, null, null, null);
    }

    /** The same window with another last day. */
    ConsultationWindow until(LocalDate lastDay) {
        return new ConsultationWindow(
                group, opensOn, lastDay, minimumDays, article, verified, unit, earliestClose, latestClose);
    }
}
