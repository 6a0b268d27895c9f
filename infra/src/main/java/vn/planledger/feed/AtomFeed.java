package vn.planledger.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;
import vn.planledger.happening.Happening;
import vn.planledger.happening.HappeningText;

/**
 * Happenings as an Atom feed (RFC 4287). Ids are tags (RFC 4151) made of the public host and the event's number, so that a
 * reader knows an entry again; no person is named.
 */
@Component
public class AtomFeed {

    private static final String TAG_YEAR = "2026";
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final HappeningText text;
    private final PublicAddress address;

    AtomFeed(HappeningText text, PublicAddress address) {
        this.text = text;
        this.address = address;
    }

    /** @param happenings newest first; an empty feed was last changed at the epoch */
    public String write(FeedHead head, List<Happening> happenings, Locale in) {
        var feed = new Feed("atom_1.0");
        feed.setId(tag(head.path().substring(1)));
        feed.setTitle(readable(head.title()));
        feed.setAuthors(List.of(author()));
        feed.setUpdated(updated(happenings));
        feed.setOtherLinks(List.of(link("self", head.path(), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", head.page(), "text/html")));
        feed.setEntries(
                happenings.stream().map(happening -> entry(happening, in)).toList());
        try {
            return new WireFeedOutput().outputString(feed);
        } catch (FeedException incomplete) {
            throw new IllegalStateException(incomplete);
        }
    }

    private Entry entry(Happening happening, Locale in) {
        var told = text.tell(happening, in);
        var entry = new Entry();
        entry.setId(tag("event:" + happening.number()));
        entry.setTitle(readable(told.title()));
        entry.setUpdated(Date.from(happening.recordedAt()));
        entry.setAlternateLinks(List.of(link("alternate", happening.path(), "text/html")));
        entry.setSummary(plain(readable(told.sentence())));
        entry.setCategories(List.of(category(happening.type())));
        return entry;
    }

    /** Without the characters that no XML document may hold: one such title would close the feed for all. */
    private static String readable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }

    private static Date updated(List<Happening> happenings) {
        return Date.from(
                happenings.isEmpty() ? Instant.EPOCH : happenings.get(0).recordedAt());
    }

    private String tag(String specific) {
        return "tag:" + address.host() + "," + TAG_YEAR + ":" + specific;
    }

    private Link link(String relation, String path, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address.of(path));
        link.setType(type);
        return link;
    }

    private static Person author() {
        var author = new Person();
        author.setName("PlanLedger");
        return author;
    }

    private static Content plain(String sentence) {
        var content = new Content();
        content.setType("text");
        content.setValue(sentence);
        return content;
    }

    private static Category category(String type) {
        var category = new Category();
        category.setTerm(type);
        return category;
    }
}
