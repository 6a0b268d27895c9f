package vn.planledger.query.shared;

import java.util.Locale;
import vn.planledger.command.shared.RecordedEvent;

/** The logical name of an event: its package's noun and its own name in kebab case, {@code plan.step-completed}. */
public final class EventName {

    private EventName() {}

    public static String of(RecordedEvent event) {
        var type = event.getClass();
        var room = type.getPackageName();
        var noun = room.substring(room.lastIndexOf('.') + 1);
        var kebab = type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return noun + "." + kebab.toLowerCase(Locale.ROOT);
    }
}
