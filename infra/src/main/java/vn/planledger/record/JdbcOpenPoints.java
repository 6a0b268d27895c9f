package vn.planledger.record;

import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.opinion.OpenPoints;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.Phase;

/** The lookup of unanswered points, one row each, gone with the answer. */
public final class JdbcOpenPoints implements OpenPoints {

    private final JdbcClient database;

    public JdbcOpenPoints(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void received(PlanId plan, Phase phase, OpinionId opinion, int points) {
        IntStream.rangeClosed(1, points)
                .forEach(point -> database.sql(
                                "insert into open_point (opinion, point, plan, phase) values (?, ?, ?, ?)")
                        .params(opinion.value(), point, plan.value(), phase.name())
                        .update());
    }

    /** The opinion's plan and phase stay; its points are renumbered from 1. */
    @Override
    public void split(OpinionId opinion, int points) {
        var place = database.sql("select plan, phase from open_point where opinion = ? and point = 1")
                .param(opinion.value())
                .query((row, any) -> new String[] {row.getString(1), row.getString(2)})
                .single();
        database.sql("delete from open_point where opinion = ?")
                .param(opinion.value())
                .update();
        received(new PlanId(place[0]), Phase.valueOf(place[1]), opinion, points);
    }

    @Override
    public void answered(OpinionId opinion, int point) {
        database.sql("delete from open_point where opinion = ? and point = ?")
                .params(opinion.value(), point)
                .update();
    }

    @Override
    public long unanswered(PlanId plan, Phase phase) {
        return database.sql("select count(*) from open_point where plan = ? and phase = ?")
                .params(plan.value(), phase.name())
                .query(Long.class)
                .single();
    }
}
