package vn.planledger.live;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.planledger.command.shared.Refusal;
import vn.planledger.flood.NetworkAddress;

/**
 * The pages that are open and follow the record by server-sent events. All they are told is that there is something newer,
 * and its number; the page then asks for itself anew, so that who may see what is decided where it always is.
 */
@Component
@EnableConfigurationProperties(LiveLimits.class)
public class LivePages {

    private static final long COME_BACK_SECONDS = 30;

    private final Set<OpenPage> pages = ConcurrentHashMap.newKeySet();
    private final LiveLimits limits;
    private boolean taking;

    LivePages(LiveLimits limits) {
        this.limits = limits;
    }

    /**
     * Follows a topic for a page.
     *
     * @param shown number of the last event that the page contains; newer ones of the topic are told at once
     * @param address network address of the reader
     * @throws Refusal {@code live.too-many}, with the seconds to wait
     */
    public synchronized SseEmitter open(Topic topic, long shown, String address) {
        var counted = NetworkAddress.counted(address);
        var sameAddress =
                pages.stream().filter(page -> page.address().equals(counted)).count();
        if (!taking || pages.size() >= limits.total() || sameAddress >= limits.perAddress()) {
            throw Refusal.tooMany("live.too-many", COME_BACK_SECONDS);
        }
        var line = new SseEmitter(limits.lasts().toMillis());
        var page = new OpenPage(topic, counted, shown, line);
        line.onCompletion(() -> pages.remove(page));
        line.onTimeout(line::complete);
        line.onError(gone -> pages.remove(page));
        pages.add(page);
        page.beat();
        return line;
    }

    List<OpenPage> all() {
        pages.removeIf(OpenPage::isGone);
        return List.copyOf(pages);
    }

    synchronized void take() {
        taking = true;
    }

    /** Ends every line and takes no other, so that nobody waits for them when the application ends. */
    synchronized void close() {
        taking = false;
        all().forEach(OpenPage::close);
    }
}
