package vn.planledger.record;

import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.consultation.ConsultationId;
import vn.planledger.command.consultation.ConsultedGroup;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.opinion.ReceivedOpinions;

/** The lookup of who was heard, one row for each opinion. */
public final class JdbcReceivedOpinions implements ReceivedOpinions {

    private final JdbcClient database;

    public JdbcReceivedOpinions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void received(ConsultationId consultation, ConsultedGroup group, OpinionId opinion) {
        database.sql("insert into received_opinion (opinion, consultation, consulted_group) values (?, ?, ?)")
                .params(opinion.value(), consultation.value(), group.name())
                .update();
    }

    @Override
    public boolean any(ConsultationId consultation, ConsultedGroup group) {
        return database.sql(
                        "select exists (select 1 from received_opinion where consultation = ? and consulted_group = ?)")
                .params(consultation.value(), group.name())
                .query(Boolean.class)
                .single();
    }
}
