package vn.planledger.config;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.planledger.personal.AesPersonalSeal;
import vn.planledger.personal.JdbcPersonalErasure;
import vn.planledger.personal.PersonalKeys;
import vn.planledger.personal.WrappingKeyStore;
import vn.planledger.personal.WrappingKeys;

/** What closes and opens personal data, and destroys what opens it. */
@Configuration(proxyBeanMethods = false)
class PersonalConfiguration {

    /** Only a laptop makes its own key store: a server that lost its keys must not start as if it had never had any. */
    @Bean
    WrappingKeys wrappingKeys(
            @Value("${planledger.personal.key-store}") String file,
            @Value("${planledger.personal.password}") String password,
            @Value("${planledger.personal.create:false}") boolean create)
            throws IOException, GeneralSecurityException {
        var store = new WrappingKeyStore(Path.of(file), password);
        if (create) {
            store.createOnce();
        }
        return store.open();
    }

    @Bean(initMethod = "tidy")
    @DependsOn("flywayInitializer")
    PersonalKeys personalKeys(JdbcClient database, WrappingKeys wrapping) {
        return new PersonalKeys(database, wrapping);
    }

    @Bean
    AesPersonalSeal personalSeal(PersonalKeys keys) {
        return new AesPersonalSeal(keys);
    }

    @Bean
    JdbcPersonalErasure personalErasure(JdbcClient database, AesPersonalSeal seal, PersonalKeys keys) {
        return new JdbcPersonalErasure(database, seal, keys);
    }
}
