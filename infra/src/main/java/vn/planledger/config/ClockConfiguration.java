package vn.planledger.config;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The application's clock; the embedded profile brings one that can be moved forward. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Profile("!embedded")
    Clock clock() {
        return Clock.systemUTC();
    }
}
