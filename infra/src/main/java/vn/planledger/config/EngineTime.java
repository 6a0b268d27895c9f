package vn.planledger.config;

import java.time.Clock;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.planledger.process.ProcessConfiguration;
import vn.planledger.process.engine.EngineClock;

/** The engine, its time taken from the application's clock before the first timer is looked at. */
@Configuration(proxyBeanMethods = false)
@Import(ProcessConfiguration.class)
class EngineTime {

    EngineTime(EngineClock engine, Clock clock) {
        engine.follow(clock);
    }
}
