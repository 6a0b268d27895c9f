package vn.planledger.personal;

import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.PersonalErasure;

/** Destroys a person's key, and ends the subscriptions of the e-mail addresses in his or her contact; their mail goes with them. */
public final class JdbcPersonalErasure implements PersonalErasure {

    private final JdbcClient database;
    private final AesPersonalSeal seal;
    private final PersonalKeys keys;

    public JdbcPersonalErasure(JdbcClient database, AesPersonalSeal seal, PersonalKeys keys) {
        this.database = database;
        this.seal = seal;
        this.keys = keys;
    }

    @Override
    public int forget(OpinionId opinion, String sealedContact) {
        var contact = seal.open(opinion.value(), "contact", sealedContact).orElse("");
        var ended = addresses(contact).mapToInt(this::unsubscribe).sum();
        keys.destroy(opinion.value());
        return ended;
    }

    private static Stream<String> addresses(String contact) {
        return Arrays.stream(contact.split("[\\s,;<>()]+"))
                .filter(word -> word.contains("@"))
                .distinct();
    }

    private int unsubscribe(String address) {
        return database.sql("delete from subscription where lower(address) = lower(?)")
                .param(address)
                .update();
    }
}
