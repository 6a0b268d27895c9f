package vn.planledger.keys;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Where the keys are: in production the operator brings them, in the embedded profile the first start makes them. */
@Configuration(proxyBeanMethods = false)
class KeystoreConfiguration {

    @Bean
    @Profile("!embedded")
    Keystore keystore(
            @Value("${planledger.keystore.file}") Path file,
            @Value("${planledger.keystore.password}") String password) {
        return Keystore.open(file, password);
    }

    @Bean
    @Profile("embedded")
    Keystore embeddedKeystore(
            @Value("${planledger.keystore.file}") Path file,
            @Value("${planledger.keystore.password}") String password) {
        return opened(file, password);
    }

    /** With every key that PlanLedger needs. */
    static Keystore opened(Path file, String password) {
        var keytool = new Keytool(file, password);
        if (!Files.exists(file)) {
            keytool.signingKey(Keystore.LEDGER);
        }
        return Keystore.open(file, password);
    }
}
