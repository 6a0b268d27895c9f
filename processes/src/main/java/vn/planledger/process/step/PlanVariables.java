package vn.planledger.process.step;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import vn.planledger.command.calendar.Pause;
import vn.planledger.command.plan.PlanFacts;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanTrait;
import vn.planledger.command.shared.Phase;
import vn.planledger.process.law.LawSource;

/**
 * The facts a running procedure carries: ids, dates and what routes it, never personal data. Dates are ISO text; a clock is
 * the variable {@code clock-<phase>-<name>}.
 */
public record PlanVariables(DelegateExecution execution) {

    public static final String OUTCOME = "outcome";
    public static final String HAPPENED_ON = "happenedOn";
    /** What the tables choose their rows by. */
    private static final List<String> LAW_FACTS = List.of(
            "kind",
            "procedure",
            "regime",
            "unitType",
            "unitPhrase",
            "urbanClass",
            "spansDistricts",
            "importantArea",
            "newUrbanCentre",
            "investorMade",
            "nationalImportance",
            "economicZone",
            "apartmentSite",
            "industrialSite",
            "registeredOn");

    private static final String RECONSTRUCTION = "reconstruction";
    private static final String PAUSES = "pauses";

    private static final Map<String, PlanTrait> TRAITS = Map.of(
            "spansDistricts", PlanTrait.SPANS_DISTRICTS,
            "importantArea", PlanTrait.IMPORTANT_AREA,
            "newUrbanCentre", PlanTrait.NEW_URBAN_CENTRE,
            "investorMade", PlanTrait.INVESTOR_MADE,
            "nationalImportance", PlanTrait.NATIONAL_IMPORTANCE,
            "economicZone", PlanTrait.ECONOMIC_ZONE,
            "apartmentSite", PlanTrait.APARTMENT_SITE,
            "industrialSite", PlanTrait.INDUSTRIAL_SITE);

    private static final String CLOCK = "clock-";
    private static final String REGISTRATION = CLOCK + "registration";

    public static PlanVariables of(DelegateExecution execution) {
        return new PlanVariables(execution);
    }

    /** The variables a procedure starts with, besides the parts it has. */
    public static Map<String, Object> start(PlanId plan, PlanFacts facts) {
        var variables = facts(facts);
        variables.put("plan", plan.value());
        variables.put("unit", facts.unit());
        variables.put("unitName", facts.unitName());
        variables.put("traits", facts.traits().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        variables.put("phase", Phase.PLAN.name());
        variables.put(RECONSTRUCTION, facts.reconstruction());
        variables.put(HAPPENED_ON, facts.registeredOn().toString());
        variables.put(REGISTRATION, facts.registeredOn().toString());
        return variables;
    }

    /** What the law tables are asked with. */
    public static Map<String, Object> facts(PlanFacts facts) {
        var asked = new HashMap<String, Object>();
        asked.put("kind", facts.kind().name());
        asked.put("procedure", facts.procedure().name());
        asked.put("regime", facts.regime().name());
        asked.put("unitType", facts.unitType());
        asked.put("unitPhrase", inSentence(facts.unitName()));
        asked.put("urbanClass", facts.urbanClass());
        asked.put("registeredOn", facts.registeredOn().toString());
        TRAITS.forEach((name, trait) -> asked.put(name, facts.traits().contains(trait)));
        return asked;
    }

    /** What the law tables are asked with, out of a running procedure's variables. */
    public static Map<String, Object> lawFacts(Map<String, Object> variables) {
        var facts = new HashMap<String, Object>();
        LAW_FACTS.forEach(name -> facts.put(name, variables.get(name)));
        return facts;
    }

    /** "Thành phố Thanh Hóa" becomes "thành phố Thanh Hóa", as in "UBND thành phố Thanh Hóa". */
    private static String inSentence(String unitName) {
        return unitName.substring(0, 1).toLowerCase(Locale.ROOT) + unitName.substring(1);
    }

    public PlanId id() {
        return new PlanId(execution.getProcessBusinessKey());
    }

    public Phase phase() {
        return Phase.valueOf(text("phase"));
    }

    public LocalDate happenedOn() {
        return date(HAPPENED_ON);
    }

    /** The legal day moves on, never back: two windows may close in any order. */
    public void happenedOn(LocalDate day) {
        if (day.isAfter(happenedOn())) {
            execution.setVariable(HAPPENED_ON, day.toString());
        }
    }

    /** The day a clock of the tables started, or null. */
    public LocalDate clock(String name) {
        return name == null ? null : date(CLOCK + name);
    }

    /** The day a clock of the tables started, out of a running procedure's variables, or null. */
    public static LocalDate clock(Map<String, Object> variables, String name) {
        var started = name == null ? null : (String) variables.get(CLOCK + name);
        return started == null ? null : LocalDate.parse(started);
    }

    /** Whether the procedure of these variables is a reconstruction. */
    public static boolean isReconstruction(Map<String, Object> variables) {
        return Boolean.TRUE.equals(variables.get(RECONSTRUCTION));
    }

    void startClock(String name) {
        var phase = phase().name().toLowerCase(Locale.ROOT);
        execution.setVariable(CLOCK + phase + "-" + name, text(HAPPENED_ON));
    }

    boolean isReconstruction() {
        return Boolean.TRUE.equals(execution.getVariable(RECONSTRUCTION));
    }

    /** The suspensions of the plan that are over. */
    List<Pause> pauses() {
        var text = text(PAUSES);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(";")).map(PlanVariables::pause).toList();
    }

    private static Pause pause(String text) {
        var days = text.split("/");
        return new Pause(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** The suspensions as a variable: {@code 2026-01-05/2026-02-01;…}. */
    public static Map<String, Object> pauses(List<Pause> pauses) {
        return Map.of(
                PAUSES,
                pauses.stream()
                        .map(pause -> pause.suspendedOn() + "/" + pause.resumedOn())
                        .collect(Collectors.joining(";")));
    }

    public String text(String name) {
        return (String) execution.getVariable(name);
    }

    public LocalDate date(String name) {
        var text = text(name);
        return text == null || text.isBlank() ? null : LocalDate.parse(text);
    }

    /** What the law tables are asked with. */
    public LawSource law() {
        var deployment = ((ExecutionEntity) execution).getProcessDefinition().getDeploymentId();
        var facts = new HashMap<String, Object>();
        LAW_FACTS.forEach(name -> facts.put(name, execution.getVariable(name)));
        return new LawSource(execution.getProcessEngineServices(), deployment, facts);
    }
}
