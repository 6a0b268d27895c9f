package vn.planledger.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.planledger.edge.PublicAddress;

/** Days as a calendar (RFC 5545, its name by RFC 7986) that calendar programs read again every few hours. */
@Component
public class CalendarFile {

    private static final Duration READ_AGAIN = Duration.ofHours(6);

    /** Control characters; a line break becomes two letters. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private final PublicAddress address;

    CalendarFile(PublicAddress address) {
        this.address = address;
    }

    /** The same days give the same text, byte for byte. */
    public String write(String name, List<DatedThing> days) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//PlanLedger//PlanLedger//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(readable(name)));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), READ_AGAIN));
        days.forEach(day -> calendar.add(event(day)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Folding.again(text.toString());
    }

    /** In whole days; the end of RFC 5545 is the first day after them. It keeps nobody from other appointments. */
    private VEvent event(DatedThing day) {
        var event = new VEvent(false);
        event.add(new Uid(day.key() + "@" + address.host()));
        event.add(new DtStamp(day.changedAt()));
        event.add(new LastModified(day.changedAt()));
        event.add(new DtStart<>(day.from()));
        event.add(new DtEnd<>(day.until().plusDays(1)));
        event.add(new Summary(readable(day.title())));
        event.add(new Description(readable(day.text() + "\n" + address.of(day.path()))));
        event.add(new Url(URI.create(address.of(day.path()))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static String readable(String text) {
        return UNWRITABLE.matcher(text).replaceAll("");
    }
}
