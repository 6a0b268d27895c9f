package vn.planledger.reliability;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.command.plan.PlanId;

/** An open step as the record has it, and the legal day it opened on. */
record OpenInRecord(String step, LocalDate openedOn) {

    static List<OpenInRecord> of(Office office, PlanId plan) {
        return office.the(JdbcClient.class)
                .sql("""
                        select payload::jsonb -> 'step' ->> 'step' as step,
                               (payload::jsonb -> 'step' ->> 'openedOn')::date as opened_on
                        from event opened
                        where stream = ? and type = 'plan.step-opened' and not exists (
                            select from event completed
                            where completed.stream = opened.stream and completed.type = 'plan.step-completed'
                              and completed.payload::jsonb ->> 'taskId' = opened.payload::jsonb -> 'step' ->> 'taskId')
                        """)
                .param(plan.value())
                .query(OpenInRecord.class)
                .list();
    }
}
