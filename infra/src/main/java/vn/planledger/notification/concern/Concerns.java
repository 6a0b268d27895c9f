package vn.planledger.notification.concern;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom an event concerns. */
@Component
public class Concerns {

    private final Map<String, Function<News, Stream<Concern>>> rules = new HashMap<>();

    Concerns(List<Concerning> nouns) {
        nouns.forEach(noun -> rules.putAll(noun.rules()));
    }

    /** The logical names of the events that concern anybody. */
    public Set<String> types() {
        return Set.copyOf(rules.keySet());
    }

    /** Nobody, for an event of another type. */
    public List<Concern> of(News news) {
        return rules.getOrDefault(news.type(), nobody -> Stream.empty())
                .apply(news)
                .distinct()
                .toList();
    }
}
