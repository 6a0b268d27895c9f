package vn.planledger.draft;

import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one session keeps, in memory only, for an hour at most. Gone with the session. */
final class Shelf implements HttpSessionBindingListener {

    static final Duration LIFE = Duration.ofHours(1);
    static final int MOST_THINGS = 4;

    private record Kept(Object thing, long characters, ShelfSpace space, Instant until) {}

    private final Map<String, Kept> byName = new LinkedHashMap<>();
    private final InstantSource now;

    Shelf(InstantSource now) {
        this.now = now;
    }

    /**
     * @param space that it takes its room from
     * @return whether there was room; where there was not, what was kept under the name is gone all the same
     */
    synchronized boolean put(String name, Object thing, long characters, ShelfSpace space) {
        remove(name);
        removeWhatIsOver();
        if (!space.take(characters)) {
            return false;
        }
        byName.put(name, new Kept(thing, characters, space, now.instant().plus(LIFE)));
        while (byName.size() > MOST_THINGS) {
            remove(byName.keySet().iterator().next());
        }
        return true;
    }

    synchronized <T> Optional<T> find(String name, Class<T> type) {
        removeWhatIsOver();
        return Optional.ofNullable(byName.get(name))
                .map(Kept::thing)
                .filter(type::isInstance)
                .map(type::cast);
    }

    synchronized void remove(String name) {
        var kept = byName.remove(name);
        if (kept != null) {
            kept.space().give(kept.characters());
        }
    }

    private void removeWhatIsOver() {
        byName.entrySet().stream()
                .filter(each -> each.getValue().until().isBefore(now.instant()))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::remove);
    }

    @Override
    public synchronized void valueUnbound(HttpSessionBindingEvent ended) {
        List.copyOf(byName.keySet()).forEach(this::remove);
    }
}
