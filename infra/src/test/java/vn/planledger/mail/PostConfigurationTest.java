package vn.planledger.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which way letters leave the house. */
class PostConfigurationTest {

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(PostConfiguration.class)
            .withPropertyValues("planledger.mail.from=planledger@example.vn");

    @Test
    void by_the_mail_server_that_is_configured_in_any_profile() {
        house.withPropertyValues("spring.mail.host=mail.example.vn", "spring.profiles.active=embedded")
                .run(running -> assertThat(running).getBean(Post.class).isExactlyInstanceOf(MailServer.class));
    }

    @Test
    void kept_where_the_embedded_profile_has_none() {
        house.withPropertyValues("spring.profiles.active=embedded")
                .run(running -> assertThat(running).getBean(Post.class).isExactlyInstanceOf(KeptMail.class));
    }

    @Test
    void not_at_all_in_production_without_one() {
        house.withPropertyValues("spring.profiles.active=production")
                .run(running -> assertThat(running).doesNotHaveBean(Post.class));
    }
}
