package vn.planledger.record;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.number.UsedNumbers;
import vn.planledger.command.plan.PlanId;

/** The lookup of document numbers, one row each. */
public final class JdbcUsedNumbers implements UsedNumbers {

    private final JdbcClient database;

    public JdbcUsedNumbers(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void used(Series series, int number, PlanId plan) {
        database.sql("insert into used_number (organisation, year, series, number, plan) values (?, ?, ?, ?, ?)")
                .params(series.organisation(), series.year(), series.series(), number, plan.value())
                .update();
    }

    @Override
    public Optional<PlanId> user(Series series, int number) {
        return database.sql(
                        "select plan from used_number where organisation = ? and year = ? and series = ? and number = ?")
                .params(series.organisation(), series.year(), series.series(), number)
                .query(String.class)
                .optional()
                .map(PlanId::new);
    }

    @Override
    public int highest(Series series) {
        return database.sql(
                        "select coalesce(max(number), 0) from used_number where organisation = ? and year = ? and series = ?")
                .params(series.organisation(), series.year(), series.series())
                .query(Integer.class)
                .single();
    }
}
