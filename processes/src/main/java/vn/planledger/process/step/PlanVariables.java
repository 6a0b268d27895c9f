package vn.planledger.process.step;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
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
            "regime",
            "unitType",
            "unitPhrase",
            "spansDistricts",
            "importantArea",
            "newUrbanCentre",
            "investorMade",
            "registeredOn");

    private static final String CLOCK = "clock-";
    private static final String REGISTRATION = CLOCK + "registration";

    public static PlanVariables of(DelegateExecution execution) {
        return new PlanVariables(execution);
    }

    /** The variables a procedure starts with. */
    public static Map<String, Object> start(PlanId plan, PlanFacts facts) {
        var variables = new HashMap<String, Object>();
        variables.put("plan", plan.value());
        variables.put("kind", facts.kind().name());
        variables.put("regime", facts.regime().name());
        variables.put("unit", facts.unit());
        variables.put("unitName", facts.unitName());
        variables.put("unitPhrase", inSentence(facts.unitName()));
        variables.put("unitType", facts.unitType());
        variables.put("urbanClass", facts.urbanClass());
        variables.put("traits", facts.traits().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        variables.put("spansDistricts", facts.traits().contains(PlanTrait.SPANS_DISTRICTS));
        variables.put("importantArea", facts.traits().contains(PlanTrait.IMPORTANT_AREA));
        variables.put("newUrbanCentre", facts.traits().contains(PlanTrait.NEW_URBAN_CENTRE));
        variables.put("investorMade", facts.traits().contains(PlanTrait.INVESTOR_MADE));
        variables.put("registeredOn", facts.registeredOn().toString());
        variables.put(HAPPENED_ON, facts.registeredOn().toString());
        variables.put(REGISTRATION, facts.registeredOn().toString());
        return variables;
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

    void startClock(String name) {
        var phase = phase().name().toLowerCase(Locale.ROOT);
        execution.setVariable(CLOCK + phase + "-" + name, text(HAPPENED_ON));
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
