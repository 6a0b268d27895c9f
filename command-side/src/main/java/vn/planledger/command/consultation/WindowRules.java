package vn.planledger.command.consultation;

import java.time.LocalDate;
import vn.planledger.command.shared.Refusal;

/** What the law asks of a window: not shorter than its minimum, not longer than its maximum, nothing before its first day. */
final class WindowRules {

    private WindowRules() {}

    static void mustKeepTheLaw(ConsultationWindow window) {
        if (window.closesOn().isBefore(window.earliestClose())) {
            throw Refusal.rule(
                    "consultation.window-too-short",
                    window.group(),
                    window.minimumDays(),
                    window.earliestClose(),
                    window.article());
        }
        if (window.latestClose() != null && window.closesOn().isAfter(window.latestClose())) {
            throw Refusal.rule("consultation.window-too-long", window.group(), window.latestClose(), window.article());
        }
    }

    static void mustNotOpenBefore(ConsultationWindow window, LocalDate announcedOn) {
        if (window.opensOn().isBefore(announcedOn)) {
            throw Refusal.rule("consultation.opens-before-announced", window.opensOn(), announcedOn)
                    .at("opens-on");
        }
    }

    static void mustHaveOpened(ConsultationWindow window, LocalDate day) {
        if (day.isBefore(window.opensOn())) {
            throw Refusal.rule("consultation.not-open-yet", window.opensOn());
        }
    }

    /** More time is given before the old time is over, and within the law's maximum. */
    static ConsultationWindow extended(ConsultationWindow window, LocalDate closesOn, LocalDate today) {
        if (!window.group().givesOpinions()) {
            throw Refusal.rule("consultation.window-not-extendable", window.group());
        }
        if (today.isAfter(window.closesOn())) {
            throw Refusal.rule("consultation.closed", window.closesOn(), window.article());
        }
        if (closesOn == null || !closesOn.isAfter(window.closesOn())) {
            throw Refusal.rule("consultation.not-longer", window.closesOn()).at("closesOn");
        }
        var longer = window.until(closesOn);
        mustKeepTheLaw(longer);
        return longer;
    }
}
