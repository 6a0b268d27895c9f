package vn.planledger.reliability;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/**
 * The procedure of a detailed plan under the law of 2009 in plain Java, written from the procedure's description and not
 * from the BPMN: which steps are open and since when, and whether what somebody tries is to be taken.
 */
final class ProcedureModel {

    private static final int AGENCIES_DAYS = 15;
    private static final int COMMUNITY_DAYS = 30;
    private static final Map<Role, Set<Role>> NEVER_WITH = Map.of(
            Role.PLANNER, Set.of(Role.APPRAISER, Role.COUNCIL, Role.CONSENT, Role.APPROVER),
            Role.APPRAISER, Set.of(Role.PLANNER, Role.APPROVER),
            Role.COUNCIL, Set.of(Role.PLANNER, Role.APPROVER),
            Role.CONSENT, Set.of(Role.PLANNER),
            Role.APPROVER, Set.of(Role.PLANNER, Role.APPRAISER, Role.COUNCIL));

    /** A round of consultation: the same first day for both groups, a last day for each, all inclusive. */
    record Round(String id, LocalDate opensOn, LocalDate agenciesUntil, LocalDate communityUntil) {

        boolean takes(Role role, LocalDate day) {
            var until = role == Role.BODY ? agenciesUntil : communityUntil;
            return !day.isBefore(opensOn) && !day.isAfter(until);
        }

        LocalDate over() {
            return agenciesUntil.isAfter(communityUntil) ? agenciesUntil : communityUntil;
        }
    }

    private final String plan;
    private final boolean agreementNeeded;
    private final Map<String, LocalDate> open = new TreeMap<>();
    private final Map<String, Set<Role>> done = new HashMap<>();
    private final Map<Phase, Set<String>> documents = new EnumMap<>(Phase.class);
    private final Map<Phase, Integer> rounds = new EnumMap<>(Phase.class);
    private final Map<String, Round> allRounds = new HashMap<>();
    private final Map<String, Integer> unanswered = new TreeMap<>();
    private Phase phase = Phase.BRIEF;
    private LocalDate day;
    private Round running;
    private String agreement;
    private String report;

    ProcedureModel(String plan, boolean agreementNeeded, LocalDate registered) {
        this.plan = plan;
        this.agreementNeeded = agreementNeeded;
        this.day = registered;
        open("prepare-dossier");
    }

    /** Whether the plan spans districts: then no prior agreement is needed and the province is competent. */
    boolean provincial() {
        return !agreementNeeded;
    }

    Set<String> openSteps() {
        return new TreeSet<>(open.keySet());
    }

    Phase phase() {
        return phase;
    }

    LocalDate openedOn(String step) {
        return open.get(step);
    }

    Map<String, Integer> unanswered() {
        return new TreeMap<>(unanswered);
    }

    /** The last round that was opened, or null. */
    Round lastRound() {
        return allRounds.get(roundId(rounds.getOrDefault(phase, 0)));
    }

    boolean takesDocument(String type, Role role) {
        return open.keySet().stream()
                .map(StepRules::of)
                .anyMatch(step -> step.role() == role && step.documents(phase).contains(type));
    }

    void documentTaken(String type) {
        documents.computeIfAbsent(phase, any -> new HashSet<>()).add(type);
    }

    boolean holdsDocumentsFor(String step, String outcome) {
        var held = documents.getOrDefault(phase, Set.of());
        return held.containsAll(StepRules.of(step).required(phase, outcome));
    }

    boolean takesOpinion(String round, Role role, LocalDate today) {
        var asked = allRounds.get(round);
        return Set.of(Role.BODY, Role.FRONT, Role.CITIZEN).contains(role) && asked != null && asked.takes(role, today);
    }

    void opinionTaken(String opinion, int points) {
        unanswered.put(opinion, points);
    }

    /** Whether a well-formed completion by a person is to be taken. */
    boolean takes(Attempt attempt, LocalDate today) {
        var opened = open.get(attempt.step());
        return opened != null
                && StepRules.of(attempt.step()).role() == attempt.role()
                && dutiesAllow(attempt.person(), attempt.role())
                && StepRules.of(attempt.step()).outcomes().contains(attempt.outcome())
                && attempt.wellFormed()
                && holdsDocumentsFor(attempt.step(), attempt.outcome())
                && !attempt.on().isAfter(today)
                && !attempt.on().isBefore(opened)
                && (!attempt.step().equals("answer-opinions") || attempt.answersAll())
                && windowsAreLongEnough(attempt);
    }

    private static boolean windowsAreLongEnough(Attempt attempt) {
        return (attempt.agenciesUntil() == null
                        || !attempt.agenciesUntil().isBefore(attempt.on().plusDays(AGENCIES_DAYS)))
                && (attempt.communityUntil() == null
                        || !attempt.communityUntil().isBefore(attempt.on().plusDays(COMMUNITY_DAYS)));
    }

    private boolean dutiesAllow(String person, Role duty) {
        return done.getOrDefault(person, Set.of()).stream().noneMatch(NEVER_WITH.get(duty)::contains);
    }

    void completed(Attempt attempt) {
        open.remove(attempt.step());
        done.computeIfAbsent(attempt.person(), any -> new HashSet<>()).add(attempt.role());
        day = attempt.on().isAfter(day) ? attempt.on() : day;
        next(attempt);
    }

    private void next(Attempt attempt) {
        switch (attempt.step()) {
            case "prepare-dossier" -> open("open-consultation");
            case "open-consultation" -> openRound(attempt);
            case "answer-opinions" -> {
                unanswered.clear();
                open(attempt.outcome().equals("redo") ? "open-consultation" : "submit-for-appraisal");
            }
            case "submit-for-appraisal" -> open("check-dossier");
            case "check-dossier" -> {
                agreement = agreementNeeded ? "needed" : "not-needed";
                open(attempt.outcome().equals("returned") ? "submit-for-appraisal" : "convene-council");
            }
            case "convene-council" -> open("give-written-opinions");
            case "give-written-opinions" -> open("hold-council-meeting");
            case "hold-council-meeting" -> open("synthesise-opinions");
            case "synthesise-opinions" -> open("complete-dossier");
            case "complete-dossier" -> askForReportAndAgreement();
            case "issue-appraisal-report" -> {
                report = attempt.outcome();
                concludeAppraisal();
            }
            case "give-agreement" -> {
                agreement = attempt.outcome();
                concludeAppraisal();
            }
            case "submit-for-approval" -> open("decide");
            case "decide" -> decided(attempt.outcome());
            case "stamp-drawings" -> open("issue-regulation");
            case "issue-regulation" -> open("publish");
            case "publish" -> List.of("archive", "prepare-marker-dossier").forEach(this::open);
            case "prepare-marker-dossier" -> open("place-markers");
            default -> {
                // archive and place-markers: nothing follows
            }
        }
    }

    private void openRound(Attempt attempt) {
        var number = rounds.merge(phase, 1, Integer::sum);
        running = new Round(
                roundId(number),
                attempt.on(),
                attempt.agenciesUntil() == null ? attempt.on().plusDays(AGENCIES_DAYS) : attempt.agenciesUntil(),
                attempt.communityUntil() == null ? attempt.on().plusDays(COMMUNITY_DAYS) : attempt.communityUntil());
        allRounds.put(running.id(), running);
    }

    private String roundId(int number) {
        return plan + "." + phase.name().toLowerCase(Locale.ROOT) + "." + number;
    }

    /** Time has passed: windows whose last day is over close by themselves. */
    void settle(LocalDate today) {
        if (running != null && today.isAfter(running.over())) {
            day = running.over().isAfter(day) ? running.over() : day;
            running = null;
            open("answer-opinions");
        }
    }

    private void askForReportAndAgreement() {
        open("issue-appraisal-report");
        if (Set.of("needed", "objected").contains(agreement)) {
            open("give-agreement");
        }
    }

    private void concludeAppraisal() {
        if (open.containsKey("issue-appraisal-report") || open.containsKey("give-agreement")) {
            return;
        }
        if (report.equals("not-qualified")) {
            open("prepare-dossier");
        } else if (report.equals("revise") || agreement.equals("objected")) {
            open("complete-dossier");
        } else {
            open("submit-for-approval");
        }
    }

    private void decided(String outcome) {
        if (outcome.equals("returned")) {
            open("submit-for-appraisal");
        } else if (outcome.equals("approved") && phase == Phase.BRIEF) {
            phase = Phase.PLAN;
            open("prepare-dossier");
        } else if (outcome.equals("approved")) {
            open("stamp-drawings");
        }
    }

    private void open(String step) {
        open.put(step, day);
    }
}
