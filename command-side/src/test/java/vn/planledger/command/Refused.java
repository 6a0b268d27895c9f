package vn.planledger.command;

import java.util.Objects;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Matcher;
import vn.planledger.command.shared.Refusal;

/** A refusal as a test expects it: its kind, its code, and the field it points at. */
public final class Refused {

    private Refused() {}

    public static Matcher<Refusal> with(Refusal.Kind kind, String code) {
        return with(kind, code, null);
    }

    public static Matcher<Refusal> with(Refusal.Kind kind, String code, String field) {
        return new CustomTypeSafeMatcher<>("a refusal " + kind + " " + code + " at " + field) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.kind() == kind && refusal.code().equals(code) && Objects.equals(refusal.field(), field);
            }
        };
    }
}
