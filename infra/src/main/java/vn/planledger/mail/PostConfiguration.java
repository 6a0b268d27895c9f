package vn.planledger.mail;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;

/** By a mail server where one is configured; kept where the embedded profile has none; otherwise not at all. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Post mailServer(JavaMailSender server, @Value("${planledger.mail.from}") String from) {
        return new MailServer(server, from);
    }

    @Bean
    @Profile("embedded")
    @ConditionalOnMissingBean
    Post keptMail() {
        return new KeptMail();
    }
}
