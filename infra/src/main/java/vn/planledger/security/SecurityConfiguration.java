package vn.planledger.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;

/** Deny by default: the API by HTTP Basic without a session, the pages by a form with one. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    /**
     * What everybody may read: rounds of consultation, by its receipt what became of an opinion, and published
     * conclusions of inspections.
     */
    private static final String[] PUBLIC_API = {
        "/api/consultations", "/api/consultations/*", "/api/receipts/*", "/api/inspections", "/api/inspections/*",
    };

    /** What everybody may see: what is or was asked of the public, what became of it, what was published. */
    private static final String[] PUBLIC_PAGES = {
        "/",
        "/consultations",
        "/consultations/*",
        "/consultations/*/documents/*",
        "/consultations/*/comment",
        "/consultations/*/synopsis/published",
        "/receipts",
        "/receipts/*",
        "/published",
        "/published/*",
        "/published/*/documents/*",
        "/inspections",
        "/inspections/*",
        "/confirm/*/*",
    };

    private static final String[] PUBLIC_FORMS = {"/consultations/*/comment", "/receipts"};

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** No cookie, no session, so there is nothing for a forged request to ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ProblemAnswers problems) throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**", "/ledger/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/consultations/*/opinions")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC_API)
                        .permitAll()
                        .requestMatchers("/ledger/access/tile/entries/**")
                        .hasRole("CHIEF_INSPECTOR")
                        .requestMatchers("/ledger/tile/entries/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR")
                        .requestMatchers(HttpMethod.GET, "/ledger/**")
                        .permitAll()
                        .requestMatchers("/api/audit/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR", "ADMIN")
                        .requestMatchers("/actuator/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/css/**", "/webjars/**", "/favicon.svg", "/error")
                        .permitAll()
                        .requestMatchers("/subscriptions/**", "/feed.atom", "/plans/*/feed.atom", "/units/*/feed.atom")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PUBLIC_FORMS)
                        .permitAll()
                        .requestMatchers("/audit/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR", "ADMIN")
                        .anyRequest()
                        .authenticated())
                .formLogin(login ->
                        login.loginPage("/login").defaultSuccessUrl("/", false).permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(POLICY)))
                .build();
    }
}
