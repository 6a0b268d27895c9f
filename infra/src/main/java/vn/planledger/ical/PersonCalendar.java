package vn.planledger.ical;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Refusal;
import vn.planledger.edge.LegalToday;
import vn.planledger.notification.Reader;
import vn.planledger.notification.duty.Duties;
import vn.planledger.notification.duty.Duty;
import vn.planledger.notification.duty.DutyText;
import vn.planledger.security.Accounts;

/** The calendar of a person: what he or she owes, windows, meetings; of what is secret only that there is something. */
@Component
public class PersonCalendar {

    private final CalendarTokens tokens;
    private final Accounts accounts;
    private final Duties duties;
    private final DutyText text;
    private final CalendarFile file;
    private final MessageSource messages;
    private final LegalToday today;

    PersonCalendar(
            CalendarTokens tokens,
            Accounts accounts,
            Duties duties,
            DutyText text,
            CalendarFile file,
            MessageSource messages,
            LegalToday today) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.duties = duties;
        this.text = text;
        this.file = file;
        this.messages = messages;
        this.today = today;
    }

    /**
     * As the account is now: one that is closed has no calendar any more.
     *
     * @throws Refusal {@code notices.calendar-unknown}
     */
    public String read(String token, Locale in) {
        var person =
                accounts.find(tokens.person(token)).orElseThrow(() -> Refusal.notFound("notices.calendar-unknown"));
        var days = duties.of(Reader.of(person), today.get()).stream()
                .map(duty -> day(duty, in))
                .toList();
        return file.write(messages.getMessage("notices.calendar.name", null, in), days);
    }

    private DatedThing day(Duty duty, Locale in) {
        var line = text.line(duty, in);
        var path = duty.kind().isSecret() ? "/notices" : duty.path();
        return new DatedThing(duty.key(), line, line, duty.from(), duty.day(), path, duty.changedAt());
    }
}
