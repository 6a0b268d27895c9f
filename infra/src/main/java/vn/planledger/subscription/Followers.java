package vn.planledger.subscription;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.command.plan.PlanId;
import vn.planledger.happening.Happening;
import vn.planledger.query.register.PlanRegister;
import vn.planledger.query.register.PlanRow;

/** Those who asked to be told. */
@Component
class Followers {

    private static final List<String> LANGUAGES = List.of("vi", "en");

    private final JdbcClient database;
    private final PlanRegister register;
    private final Wording wording;
    private final Clock clock;

    Followers(JdbcClient database, PlanRegister register, Wording wording, Clock clock) {
        this.database = database;
        this.register = register;
        this.wording = wording;
        this.clock = clock;
    }

    /** Queues a message to every address that follows the plan, one of its units or everything: once to each. */
    void tell(Happening happening) {
        var units =
                register.byId(new PlanId(happening.plan())).map(PlanRow::units).orElse(List.of());
        LANGUAGES.forEach(language -> queue(happening, units, language));
    }

    private void queue(Happening happening, List<String> units, String language) {
        var message = wording.notice(happening, Locale.forLanguageTag(language));
        database.sql("""
                        insert into mail (subscription, subject, text, queued_at, next_try_at)
                        select token, :subject, replace(:text, :placeholder, token), :now, :now from (
                            select distinct on (lower(address)) token, language from subscription
                            where after_event < :number
                            and (topic = 'ALL' or topic = 'PLAN' and topic_id = :plan
                                or topic = 'UNIT' and topic_id = any(:units))
                            order by lower(address), topic) once
                        where language = :language
                        """)
                .param("subject", message.subject())
                .param("text", message.text())
                .param("placeholder", Wording.TOKEN)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("number", happening.number())
                .param("plan", happening.plan())
                .param("units", units.toArray(String[]::new))
                .param("language", language)
                .update();
    }
}
