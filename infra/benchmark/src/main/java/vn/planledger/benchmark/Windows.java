package vn.planledger.benchmark;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;

/** Ends a plan's consultation as the job executor would, which runs on no side: on every side the same two jobs. */
record Windows(ProcessEngine engine) {

    private static final List<String> TIMERS = List.of("agencies-window", "community-window");

    void close(String plan) {
        var instances = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(plan)
                .list();
        for (var instance : instances) {
            TIMERS.forEach(timer -> fire(instance.getId(), timer));
        }
    }

    private void fire(String instance, String timer) {
        var jobs = engine.getManagementService();
        jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId(timer)
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }
}
