package vn.planledger.access;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.planledger.flood.FloodGate;
import vn.planledger.query.accesslog.AccessSearch;
import vn.planledger.security.CurrentActor;

/** Puts the access log where everything passes. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    @Bean
    AccessSearch accessSearch(@Qualifier("inspectorDataSource") DataSource database) {
        return new AccessSearch(database);
    }

    @Bean
    WebMvcConfigurer everyReadIsLogged(AccessLog log, CurrentActor actor) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new EveryRead(log, actor));
            }
        };
    }

    @Bean
    EveryRefusal everyRefusal(AccessLog log, CurrentActor actor, FloodGate gate) {
        return new EveryRefusal(log, actor, gate);
    }

    /** The security chains have it; the container must not put it outside them once more. */
    @Bean
    FilterRegistrationBean<EveryRefusal> everyRefusalOnlyInside(EveryRefusal filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setEnabled(false);
        return registration;
    }
}
