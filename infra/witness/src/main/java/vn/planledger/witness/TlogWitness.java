package vn.planledger.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * A witness of transparency logs that somebody other than the log's operator runs. {@code init <folder> <name>} makes its
 * key, {@code vkey <folder>} prints what verifiers need, {@code serve <folder>} answers until it is stopped.
 */
public final class TlogWitness {

    private static final String USAGE = "usage: tlog-witness init <folder> <name> | vkey <folder> | serve <folder>";

    private TlogWitness() {}

    /** Ends with status 2 where it is called wrongly or its folder is not in order. */
    public static void main(String... args) throws IOException {
        try {
            run(System.out, args);
        } catch (Malformed | IllegalStateException | IOException wrong) {
            System.err.println(wrong);
            System.exit(2);
        }
    }

    static void run(PrintStream out, String... args) throws IOException {
        var command = args.length == 0 ? "" : args[0] + "/" + args.length;
        switch (command) {
            case "init/3" -> init(out, Path.of(args[1]), args[2]);
            case "vkey/2" -> out.println(KeyFile.read(Path.of(args[1], "key")).verifierKey());
            case "serve/2" -> {
                var server = serve(Path.of(args[1]));
                out.println("listening on " + server.address());
            }
            default -> throw new Malformed(USAGE);
        }
    }

    private static void init(PrintStream out, Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        var key = KeyFile.create(folder.resolve("key"), name);
        Files.writeString(folder.resolve("witness.conf"), """
                # Where requests are heard; a proxy with TLS stands before it.
                listen 127.0.0.1:7380
                # One line for every log key trusted, as the log serves it under vkey and as its operator confirmed it:
                # log <name>+<id>+<key>
                """);
        out.println(key.verifierKey());
    }

    static WitnessServer serve(Path folder) throws IOException {
        // Seconds a request may take to arrive and its answer to leave: whoever dawdles must not hold a thread.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        var settings = Settings.read(folder.resolve("witness.conf"));
        var key = KeyFile.read(folder.resolve("key"));
        var witness = new Witness(
                key,
                settings.logs(),
                new State(folder.resolve("state")),
                new Evidence(folder.resolve("evidence")),
                Clock.systemUTC());
        var server = new WitnessServer(settings.listen(), witness, key.verifierKey());
        server.start();
        return server;
    }
}
