package vn.planledger.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.planledger.command.calendar.CalendarEvent;
import vn.planledger.command.consultation.ConsultationEvent;
import vn.planledger.command.coverage.CoverageEvent;
import vn.planledger.command.criticism.CriticismEvent;
import vn.planledger.command.evidence.EvidenceEvent;
import vn.planledger.command.inspection.InspectionEvent;
import vn.planledger.command.number.NumberEvent;
import vn.planledger.command.opinion.OpinionEvent;
import vn.planledger.command.organisation.OrganisationEvent;
import vn.planledger.command.personaldata.PersonalDataEvent;
import vn.planledger.command.plan.PlanEvent;
import vn.planledger.command.shared.RecordedEvent;
import vn.planledger.command.template.TemplateEvent;
import vn.planledger.command.unit.UnitEvent;

/**
 * The logical names under which events are recorded: the noun of the package and the event's own name in kebab case,
 * {@code plan.step-completed}. The record never holds the name of a Java class.
 */
public final class EventNames {

    private static final Map<String, Class<? extends RecordedEvent>> BY_NAME = new TreeMap<>();

    static {
        Stream.of(
                        PlanEvent.class,
                        ConsultationEvent.class,
                        OpinionEvent.class,
                        PersonalDataEvent.class,
                        CriticismEvent.class,
                        InspectionEvent.class,
                        EvidenceEvent.class,
                        TemplateEvent.class,
                        UnitEvent.class,
                        CalendarEvent.class,
                        NumberEvent.class,
                        OrganisationEvent.class,
                        CoverageEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(type -> BY_NAME.put(of(type), type.asSubclass(RecordedEvent.class)));
    }

    private EventNames() {}

    /** Every event type by its logical name. */
    public static Map<String, Class<? extends RecordedEvent>> all() {
        return Collections.unmodifiableMap(BY_NAME);
    }

    public static String of(Class<?> event) {
        var noun = event.getPackageName().substring(event.getPackageName().lastIndexOf('.') + 1);
        return noun + "."
                + event.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
