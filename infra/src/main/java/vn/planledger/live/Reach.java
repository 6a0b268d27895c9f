package vn.planledger.live;

import java.util.Set;
import java.util.function.Predicate;
import vn.planledger.happening.Happenings;

/**
 * Which events may change what a page shows. Secret events (Law 84/2025/QH15 Art. 6) and what a committee of the Front has
 * not yet released are in no reach: not even that there is one, or its number, is told.
 */
public enum Reach {

    /** The pages of a plan and of its rounds, for people who signed in: what the plan's history tells. */
    PLAN(type -> isOf(type, Set.of("plan", "consultation", "opinion")) || isOpenCriticism(type)),

    /** The public page of a round. */
    PUBLIC(type -> Happenings.tells(type) || isAboutWindows(type)),

    /** The worklist: whatever gives somebody something to do, or takes it away. */
    WORK(type -> isOf(type, Set.of("plan", "consultation", "personaldata")) || isOpenCriticism(type));

    private final Predicate<String> tells;

    Reach(Predicate<String> tells) {
        this.tells = tells;
    }

    /** @param type logical name of an event, such as {@code plan.step-completed} */
    boolean tells(String type) {
        return tells.test(type);
    }

    private static boolean isOf(String type, Set<String> nouns) {
        return nouns.contains(type.substring(0, Math.max(0, type.indexOf('.'))));
    }

    private static boolean isOpenCriticism(String type) {
        return Set.of(
                        "criticism.criticism-requested",
                        "criticism.criticism-submitted",
                        "criticism.criticism-reported",
                        "criticism.recommendation-replied",
                        "criticism.reply-judged",
                        "criticism.front-stayed-silent")
                .contains(type);
    }

    private static boolean isAboutWindows(String type) {
        return Set.of("consultation.consultation-announced", "consultation.window-closed")
                .contains(type);
    }
}
