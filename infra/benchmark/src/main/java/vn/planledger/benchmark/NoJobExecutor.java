package vn.planledger.benchmark;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.planledger.process.engine.EngineSettings;

/** The benchmark fires the timers itself, on every side alike. */
@Configuration(proxyBeanMethods = false)
class NoJobExecutor {

    @Bean
    EngineSettings engineSettings() {
        return new EngineSettings("false", false);
    }
}
