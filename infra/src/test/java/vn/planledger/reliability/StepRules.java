package vn.planledger.reliability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.planledger.command.shared.Phase;
import vn.planledger.command.shared.Role;

/** What each step asks for, as the procedure's description and the dossier rules of Decree 37/2010 Art. 33 have it. */
record StepRules(Role role, List<String> outcomes) {

    /** The series alone: the body gives out its next number. */
    private static final String NUMBER = "VB-KT";

    private static final Map<String, StepRules> STEPS = new TreeMap<>();
    private static final Map<String, List<String>> BOTH_PHASES = Map.of(
            "prepare-dossier", List.of("explanation"),
            "submit-for-appraisal", List.of("submission-letter", "draft-decision", "legal-papers"),
            "issue-appraisal-report", List.of("appraisal-report"),
            "give-agreement", List.of("agreement-document"),
            "decide", List.of("decision"),
            "issue-regulation", List.of("regulation"),
            "prepare-marker-dossier", List.of("marker-dossier"));
    private static final Map<String, List<String>> BRIEF_ONLY = Map.of("prepare-dossier", List.of("reduced-drawings"));
    private static final Map<String, List<String>> PLAN_ONLY = Map.of(
            "prepare-dossier", List.of("scaled-drawings", "draft-regulation", "calculation-annexes"),
            "submit-for-appraisal", List.of("opinions-explanation"));
    private static final Set<String> OPTIONAL_IN_PLAN = Set.of("brief-decision", "consultant-file", "digital-copy");

    static {
        step("prepare-dossier", Role.PLANNER, "prepared");
        step("open-consultation", Role.PLANNER, "opened");
        step("answer-opinions", Role.PLANNER, "unchanged", "revised", "redo");
        step("submit-for-appraisal", Role.PLANNER, "submitted");
        step("check-dossier", Role.APPRAISER, "complete", "returned");
        step("convene-council", Role.APPRAISER, "convened");
        step("give-written-opinions", Role.COUNCIL, "given");
        step("hold-council-meeting", Role.COUNCIL, "held");
        step("synthesise-opinions", Role.APPRAISER, "synthesised");
        step("complete-dossier", Role.PLANNER, "completed");
        step("issue-appraisal-report", Role.APPRAISER, "qualified", "revise", "not-qualified");
        step("give-agreement", Role.CONSENT, "agreed", "objected");
        step("submit-for-approval", Role.APPRAISER, "submitted");
        step("decide", Role.APPROVER, "approved", "returned", "rejected");
        step("stamp-drawings", Role.APPRAISER, "stamped");
        step("issue-regulation", Role.APPROVER, "issued");
        step("publish", Role.PLANNER, "published");
        step("archive", Role.PLANNER, "archived");
        step("prepare-marker-dossier", Role.PLANNER, "approved");
        step("place-markers", Role.PLANNER, "placed");
    }

    private static void step(String step, Role role, String... outcomes) {
        STEPS.put(step, new StepRules(role, List.of(outcomes)));
    }

    static List<String> all() {
        return List.copyOf(STEPS.keySet());
    }

    static StepRules of(String step) {
        return STEPS.get(step);
    }

    private String name() {
        return STEPS.entrySet().stream()
                .filter(entry -> entry.getValue() == this)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Documents without which an outcome cannot be reached. */
    Set<String> required(Phase phase, String outcome) {
        var types = new HashSet<>(BOTH_PHASES.getOrDefault(name(), List.of()));
        types.addAll((phase == Phase.BRIEF ? BRIEF_ONLY : PLAN_ONLY).getOrDefault(name(), List.of()));
        if (name().equals("decide") && !outcome.equals("approved")) {
            types.clear();
        }
        return types;
    }

    /** Documents that the step takes. */
    Set<String> documents(Phase phase) {
        var types = required(phase, outcomes.get(0));
        if (phase == Phase.PLAN && name().equals("submit-for-appraisal")) {
            types.addAll(OPTIONAL_IN_PLAN);
        }
        return types;
    }

    /** A form filled as the step asks. */
    Map<String, String> filled(String outcome) {
        var data = new HashMap<String, String>();
        switch (name() + ":" + outcome) {
            case "open-consultation:opened" -> fill(data, "notice");
            case "answer-opinions:unchanged", "answer-opinions:revised", "answer-opinions:redo" ->
                fill(data, "summary");
            case "check-dossier:returned" -> fill(data, "missing");
            case "convene-council:convened" -> fill(data, "members");
            case "give-written-opinions:given" -> fill(data, "opinions");
            case "synthesise-opinions:synthesised" -> fill(data, "synthesis");
            case "complete-dossier:completed" -> fill(data, "explanation");
            case "issue-appraisal-report:qualified",
                    "issue-appraisal-report:revise",
                    "issue-appraisal-report:not-qualified" -> {
                fill(data, "conclusion");
                data.put("report-number", NUMBER);
            }
            case "give-agreement:agreed" -> data.put("document-number", NUMBER);
            case "give-agreement:objected" -> {
                fill(data, "opinion");
                data.put("document-number", NUMBER);
            }
            case "decide:approved" -> {
                fill(data, "signatory", "capacity", "main-contents", "drawings");
                data.put("decision-number", NUMBER);
            }
            case "decide:returned", "decide:rejected" -> fill(data, "reason");
            case "issue-regulation:issued" -> data.put("regulation-number", NUMBER);
            case "prepare-marker-dossier:approved" -> data.put("dossier-number", NUMBER);
            case "publish:published" -> fill(data, "channels");
            case "archive:archived" -> fill(data, "archive-place");
            case "place-markers:placed" -> fill(data, "minutes");
            default -> {
                // the other steps have no required text
            }
        }
        if (name().equals("open-consultation")) {
            data.put("community-form", "public-display");
        }
        if (name().equals("convene-council")) {
            data.put("quorum", "6");
        }
        if (name().equals("hold-council-meeting")) {
            data.putAll(Map.of("members-total", "9", "members-present", "8", "votes-for", "7"));
        }
        return data;
    }

    private static void fill(Map<String, String> data, String... fields) {
        for (var field : fields) {
            data.put(field, "Kiểm thử");
        }
    }
}
