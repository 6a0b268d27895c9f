package vn.planledger.process.consultation;

import java.util.Locale;
import vn.planledger.command.consultation.ConsultedGroup;

/**
 * What a group's window is called.
 *
 * @param given field of {@code open-consultation} with a later last day
 * @param variable last day in the process
 */
record WindowNames(String given, String variable) {

    static WindowNames of(ConsultedGroup group) {
        var name = group.name().toLowerCase(Locale.ROOT);
        return new WindowNames(name + "-close-on", name + "CloseOn");
    }
}
