package vn.planledger.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The witness over HTTP: POST /add-checkpoint, and GET /vkey for whoever sets up a log. */
final class WitnessServer implements Closeable {

    /** Bytes. Room for 63 proof lines and 16 signatures of the longest kind (signed-note). */
    static final int LARGEST = 128 * 1024;

    private static final System.Logger LOG = System.getLogger("tlog-witness");
    private static final int THREADS = 8;

    private final Witness witness;
    private final String verifierKey;
    private final HttpServer http;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    WitnessServer(InetSocketAddress address, Witness witness, String verifierKey) throws IOException {
        this.witness = witness;
        this.verifierKey = verifierKey;
        http = HttpServer.create(address, 0);
        http.setExecutor(threads);
        http.createContext("/", this::answer);
    }

    void start() {
        http.start();
    }

    /** Where it listens; the port as chosen by the system where 0 was asked for. */
    InetSocketAddress address() {
        return http.getAddress();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = decide(exchange);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.contentType());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer decide(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        if (!path.equals("/add-checkpoint") && !path.equals("/vkey")) {
            return Answer.refused(404, "POST /add-checkpoint or GET /vkey");
        }
        var method = path.equals("/vkey") ? "GET" : "POST";
        if (!exchange.getRequestMethod().equals(method)) {
            exchange.getResponseHeaders().set("Allow", method);
            return Answer.refused(405, "only " + method);
        }
        return method.equals("GET")
                ? new Answer(200, "text/plain; charset=utf-8", verifierKey + "\n")
                : added(exchange);
    }

    /** A state that cannot be read or kept is the operator's to mend; until then nothing is signed. */
    private Answer added(HttpExchange exchange) {
        try {
            var body = exchange.getRequestBody().readNBytes(LARGEST + 1);
            if (body.length > LARGEST) {
                exchange.getResponseHeaders().set("Connection", "close");
                return Answer.refused(413, "more than " + LARGEST + " bytes");
            }
            var answer = witness.addCheckpoint(body);
            LOG.log(level(answer), "{0} {1}", answer.status(), answer.body());
            return answer;
        } catch (IOException | RuntimeException broken) {
            LOG.log(Level.ERROR, "the witness cannot work", broken);
            return Answer.refused(500, "the witness cannot work; its operator finds why in its log");
        }
    }

    /** A log that forks or forges is for the operator to hear of; a stranger's noise is not. */
    private static Level level(Answer answer) {
        return switch (answer.status()) {
            case 200, 400, 404 -> Level.DEBUG;
            case 409 -> answer.contentType().equals(Answer.SIZE) ? Level.DEBUG : Level.WARNING;
            default -> Level.WARNING;
        };
    }

    @Override
    public void close() throws IOException {
        http.stop(0);
        threads.shutdownNow();
        witness.close();
    }
}
