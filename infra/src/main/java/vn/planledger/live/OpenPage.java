package vn.planledger.live;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A page that somebody has before him or her, and the line to it. Its numbers belong to the thread of {@link LiveRound}. */
final class OpenPage {

    private static final Logger LOG = LoggerFactory.getLogger(OpenPage.class);

    private final Topic topic;
    private final String address;
    private final SseEmitter line;
    private long shown;
    private boolean caughtUp;
    private volatile boolean gone;

    /**
     * @param address that counts for the one it was opened from
     * @param shown number of the last event that the page contains
     */
    OpenPage(Topic topic, String address, long shown, SseEmitter line) {
        this.topic = topic;
        this.address = address;
        this.shown = shown;
        this.line = line;
    }

    Topic topic() {
        return topic;
    }

    String address() {
        return address;
    }

    long shown() {
        return shown;
    }

    /** Whether it was told of everything that happened before it was opened. */
    boolean isCaughtUp() {
        return caughtUp;
    }

    void caughtUp() {
        caughtUp = true;
    }

    /** Whether something did not reach it. */
    boolean isGone() {
        return gone;
    }

    /** Tells the page that there is something newer, and nothing of it. */
    void tell(long number) {
        if (number > shown) {
            shown = number;
            send(SseEmitter.event().name("newer").id(String.valueOf(number)).data(String.valueOf(number)));
        }
    }

    void beat() {
        send(SseEmitter.event().comment("beat"));
    }

    void close() {
        line.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
        } catch (IOException | IllegalStateException unreached) {
            // The reader went away, perhaps before the container knew the line and could tell it.
            gone = true;
            LOG.debug("a page is gone", unreached);
        }
    }
}
