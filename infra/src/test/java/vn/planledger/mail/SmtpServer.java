package vn.planledger.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks as much SMTP as one letter needs, and keeps what it heard: the envelope and the letter. */
final class SmtpServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<String> heard = CompletableFuture.supplyAsync(this::serve);

    SmtpServer() throws IOException {}

    int port() {
        return socket.getLocalPort();
    }

    /** Every line of the client, once it has said goodbye. */
    List<String> heard() throws Exception {
        return heard.get(20, TimeUnit.SECONDS).lines().toList();
    }

    private String serve() {
        try (var client = socket.accept()) {
            var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
            answer(client, "220 test");
            return Stream.generate(() -> next(lines))
                    .takeWhile(line -> !line.startsWith("QUIT"))
                    .peek(line -> reply(client, line))
                    .collect(Collectors.joining("\n"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String next(BufferedReader lines) {
        try {
            var line = lines.readLine();
            return line == null ? "QUIT" : line;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void reply(Socket client, String line) {
        if (line.equals("DATA")) {
            answer(client, "354 go on");
        } else if (line.matches("(EHLO|MAIL|RCPT|RSET) ?.*") || line.equals(".")) {
            answer(client, "250 ok");
        }
    }

    private static void answer(Socket client, String text) {
        try {
            OutputStream out = client.getOutputStream();
            out.write((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
