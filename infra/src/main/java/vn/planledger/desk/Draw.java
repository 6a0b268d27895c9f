package vn.planledger.desk;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.query.audit.EventSearch;
import vn.planledger.query.audit.Sample;
import vn.planledger.query.audit.Sampling;
import vn.planledger.security.CurrentActor;

/** A sample asked for by the parameters of an address, so that the address draws it again. */
@Component
public final class Draw {

    /** How the sample is drawn, for whoever draws it by hand. */
    public static final String RULE = "SHA-256(seed|number), ascending";

    private static final int SEED_BYTES = 16;
    private static final int LONGEST_SEED = 200;
    private static final String SIZE = "20";

    private final SecureRandom random = new SecureRandom();
    private final Sampling sampling;
    private final EventSearch events;
    private final CurrentActor reader;

    Draw(Sampling sampling, EventSearch events, CurrentActor reader) {
        this.sampling = sampling;
        this.events = events;
        this.reader = reader;
    }

    /** What is asked, with a fresh seed, the newest number and the usual size where none was given. */
    public Map<String, String> completed(Map<String, String> asked) {
        var complete = new LinkedHashMap<>(asked);
        complete.values().removeIf(String::isBlank);
        complete.computeIfAbsent("seed", none -> seed());
        complete.computeIfAbsent("until", none -> String.valueOf(events.lastNumber()));
        complete.putIfAbsent("size", SIZE);
        return complete;
    }

    /**
     * @param asked a complete question
     * @throws Refusal {@code field.integer}, {@code audit.too-long} and those of {@link SearchQuestion#filter}
     */
    public Sample of(Map<String, String> asked) {
        var seed = asked.get("seed");
        if (seed.length() > LONGEST_SEED) {
            throw Refusal.malformed("audit.too-long", "seed", LONGEST_SEED).at("seed");
        }
        var size = (int) Math.min(Sampling.LARGEST, number(asked, "size"));
        return sampling.draw(
                seed,
                size,
                SearchQuestion.filter(asked),
                number(asked, "until"),
                reader.get().role());
    }

    private static long number(Map<String, String> asked, String name) {
        if (!asked.get(name).matches("\\d{1,15}")) {
            throw Refusal.malformed("field.integer", name).at(name);
        }
        return Long.parseLong(asked.get(name));
    }

    private String seed() {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
