package vn.planledger.live;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.planledger.query.shared.ViewProgress;

/**
 * Looks how far the views have come, and tells the open pages. One thread does it for all of them. It is the first to stop,
 * before the server waits for open requests.
 */
@Component
class LiveRound implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveRound.class);
    private static final long NOWHERE = -1;

    private final LivePages pages;
    private final RecordTail record;
    private final ViewProgress views;
    private final LiveLimits limits;
    private ScheduledExecutorService thread;
    private long reached = NOWHERE;
    private boolean away;

    LiveRound(LivePages pages, RecordTail record, ViewProgress views, LiveLimits limits) {
        this.pages = pages;
        this.record = record;
        this.views = views;
        this.limits = limits;
    }

    @Override
    public synchronized void start() {
        var pause = limits.pause().toMillis();
        var beat = limits.beat().toMillis();
        thread = Executors.newSingleThreadScheduledExecutor(round -> {
            var named = new Thread(round, "live-pages");
            named.setDaemon(true);
            return named;
        });
        thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(() -> pages.all().forEach(OpenPage::beat), beat, beat, TimeUnit.MILLISECONDS);
        pages.take();
    }

    @Override
    public synchronized void stop() {
        thread.shutdown();
        thread = null;
        pages.close();
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** A database that is away ends no round: the next one tries again; said once and not twice a second. */
    private void look() {
        try {
            tell(pages.all());
            away = false;
        } catch (RuntimeException unreachable) {
            if (!away) {
                LOG.warn("Open pages are told nothing for now", unreachable);
            }
            away = true;
        }
    }

    private void tell(List<OpenPage> open) {
        if (open.isEmpty()) {
            reached = NOWHERE;
            return;
        }
        var position = views.position().number();
        var news = reached == NOWHERE || reached >= position ? List.<NewEvent>of() : record.between(reached, position);
        open.forEach(page -> tell(page, news, position));
        reached = news.size() < RecordTail.MOST
                ? Math.max(reached, position)
                : news.get(news.size() - 1).number();
    }

    private void tell(OpenPage page, List<NewEvent> news, long position) {
        var number = page.isCaughtUp()
                ? news.stream()
                        .filter(page.topic()::has)
                        .mapToLong(NewEvent::number)
                        .max()
                : record.newest(page.topic(), page.shown(), position);
        page.caughtUp();
        number.ifPresent(page::tell);
    }
}
