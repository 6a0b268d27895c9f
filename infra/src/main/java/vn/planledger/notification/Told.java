package vn.planledger.notification;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.planledger.notification.concern.Concern;
import vn.planledger.notification.concern.News;

/** Writes down what people are to be told, and how far the record has been gone through. */
@Component
class Told {

    private final JdbcClient database;

    Told(JdbcClient database) {
        this.database = database;
    }

    /** Number of the last event that was looked at; locks it until the transaction ends. */
    long position() {
        return database.sql("select number from notification_position for update")
                .query(Long.class)
                .single();
    }

    void moveTo(long number) {
        database.sql("update notification_position set number = ?")
                .param(number)
                .update();
    }

    long lastNumber() {
        return database.sql("select last from event_number").query(Long.class).single();
    }

    void add(News news, Concern concern) {
        var to = concern.to();
        database.sql("""
                        insert into notification (number, kind, plan, title, step, day, detail, path, person, role, body,
                            actor, recorded_at)
                        values (:number, :kind, :plan, :title, :step, :day, :detail, :path, :person, :role, :body,
                            :actor, :recordedAt)
                        """)
                .param("number", news.number())
                .param("kind", concern.kind().name())
                .param("plan", concern.plan())
                .param("title", concern.title())
                .param("step", concern.step())
                .param("day", concern.day())
                .param("detail", concern.detail())
                .param("path", concern.path())
                .param("person", to.person())
                .param("role", to.role() == null ? null : to.role().name())
                .param("body", to.body())
                .param("actor", news.actor())
                .param("recordedAt", news.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
