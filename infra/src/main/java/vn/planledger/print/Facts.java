package vn.planledger.print;

import java.util.ArrayList;
import java.util.List;
import vn.planledger.synopsis.HeadText;
import vn.planledger.synopsis.VisibleText;

/** Labelled facts, one after the other; what is unknown is left out. */
final class Facts {

    private final List<HeadText> facts = new ArrayList<>();

    Facts with(String label, String value) {
        if (value != null && !value.isBlank()) {
            facts.add(new HeadText(VisibleText.of(label), VisibleText.of(value)));
        }
        return this;
    }

    Facts with(String label, List<String> values) {
        return with(label, String.join("\n", values));
    }

    List<HeadText> list() {
        return List.copyOf(facts);
    }
}
