package vn.planledger.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.test.context.DynamicPropertyRegistry;
import vn.planledger.keys.Keystore;
import vn.planledger.keys.MadeKeys;
import vn.planledger.ledger.witness.Inspectorate;

/** The application as it should run: with a witness beside it that knows its logs by their keys, in a process of its own. */
public final class Watched {

    private static final String ORIGIN = "planledger.example/journeys";
    private static final String PASSWORD = "only in tests";
    private static Inspectorate inspectorate;

    private Watched() {}

    /** Begins with the first application that is started on the data folder; ends with the tests. */
    static synchronized void properties(Path data, DynamicPropertyRegistry properties) {
        if (inspectorate == null) {
            inspectorate = beside(data);
        }
        properties.add("planledger.keystore.password", () -> PASSWORD);
        properties.add("planledger.ledger.origin", () -> ORIGIN);
        properties.add("planledger.ledger.witnesses[0].vkey", Watched::witnessKey);
        properties.add("planledger.ledger.witnesses[0].url", inspectorate::url);
    }

    private static Inspectorate beside(Path data) {
        var key = MadeKeys.in(data.resolve("keystore.p12"), PASSWORD);
        var record = key.noteKey(Keystore.LEDGER, ORIGIN).verifier();
        var access = key.noteKey(Keystore.LEDGER, ORIGIN + "/access").verifier();
        try {
            var started = new Inspectorate(data.resolve("inspectorate"), record, access);
            started.open();
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            return started;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** All that the Inspectorate has to keep, to find out whether it is lied to. */
    public static String witnessKey() {
        return inspectorate.key().toString();
    }
}
