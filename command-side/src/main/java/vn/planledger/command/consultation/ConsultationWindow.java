package vn.planledger.command.consultation;

import java.time.LocalDate;

/**
 * When a group may give its opinion.
 *
 * @param opensOn first day, inclusive
 * @param closesOn last day, inclusive: the window closes when it ends, at 24:00 Asia/Ho_Chi_Minh
 * @param minimumDays full days the law asks for at least, the opening day not counted
 * @param verified whether the article was read in its source
 */
public record ConsultationWindow(
        ConsultedGroup group,
        LocalDate opensOn,
        LocalDate closesOn,
        int minimumDays,
        String article,
        boolean verified) {}
