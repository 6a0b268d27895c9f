package vn.planledger.process.consultation;

import java.util.Locale;
import vn.planledger.command.consultation.ConsultedGroup;

/**
 * What a group's window is called.
 *
 * @param given field of {@code open-consultation} with a later last day
 * @param variable last day in the process
 * @param timer element that waits for its end
 */
public record WindowNames(String given, String variable, String timer) {

    /** Field of {@code open-consultation} with a later first day. */
    static final String OPENS_ON = "opens-on";
    /** First day in the process. */
    static final String FIRST_DAY = "windowsOpenOn";

    public static WindowNames of(ConsultedGroup group) {
        var name = group.name().toLowerCase(Locale.ROOT);
        return new WindowNames(name + "-close-on", name + "CloseOn", name + "-window");
    }
}
