package vn.planledger.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.planledger.access.EveryRefusal;
import vn.planledger.edge.map.MapTiles;
import vn.planledger.flood.FloodGate;

/** Deny by default: the API by HTTP Basic without a session, the pages by a form with one. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:%s; object-src 'none'; base-uri 'none'; frame-ancestors 'none';"
                    + " form-action 'self'";

    /**
     * What everybody may read: rounds of consultation, by its receipt what became of an opinion, published conclusions of
     * inspections, and where published plans lie.
     */
    private static final String[] PUBLIC_API = {
        "/api/consultations",
        "/api/consultations/*",
        "/api/receipts/*",
        "/api/receipts/*/personal-data",
        "/api/inspections",
        "/api/inspections/*",
        "/api/inspections/*/conclusion.pdf",
        "/api/map",
        "/api/plans/covering",
    };

    private static final String[] STATIC = {
        "/css/**", "/js/**", "/fonts/**", "/icons.svg", "/webjars/**", "/favicon.svg",
    };

    /** What everybody may see: what is or was asked of the public, what became of it, what was published. */
    private static final String[] PUBLIC_PAGES = {
        "/",
        "/consultations",
        "/consultations/*",
        "/consultations/*/documents/*",
        "/consultations/*/comment",
        "/consultations/*/events",
        "/consultations/*/synopsis/published",
        "/receipts",
        "/receipts/*",
        "/receipts/*/personal-data",
        "/receipts/*/personal-data/copy",
        "/published",
        "/published/*",
        "/published/*/documents/*",
        "/published/*/decisions/*/paper.pdf",
        "/inspections",
        "/inspections/*",
        "/inspections/*/conclusion.pdf",
        "/confirm/*/*",
        "/map",
        "/map/items.geojson",
        "/coverage",
        "/dashboard/coverage/csv",
    };

    private static final String[] PUBLIC_FORMS = {
        "/consultations/*/comment", "/receipts", "/receipts/*/personal-data",
    };

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    GuardedSignIn signIn(UserDetailsService people, PasswordEncoder encoder, FloodGate gate) {
        var passwords = new DaoAuthenticationProvider(people);
        passwords.setPasswordEncoder(encoder);
        return new GuardedSignIn(passwords, gate);
    }

    /** Images come from here, and from where tiles of maps were configured to come from. */
    private static String policy(MapTiles tiles) {
        return POLICY.formatted(tiles.origin().map(origin -> " " + origin).orElse(""));
    }

    private static void tellFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + (failure instanceof LockedException ? "/login?locked" : "/login?error"));
    }

    /** No cookie, no session, so there is nothing for a forged request to ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ProblemAnswers problems, EveryRefusal refusals, MapTiles tiles)
            throws Exception {
        return http.securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**", "/ledger/**")
                .addFilterAfter(refusals, SecurityContextHolderFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/v3/api-docs/**")
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.POST, "/api/consultations/*/opinions", "/api/receipts/*/personal-data/*")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC_API)
                        .permitAll()
                        .requestMatchers("/ledger/access/tile/entries/**")
                        .hasRole("CHIEF_INSPECTOR")
                        .requestMatchers("/ledger/tile/entries/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR")
                        .requestMatchers(HttpMethod.GET, "/ledger/**")
                        .permitAll()
                        .requestMatchers("/api/audit/access/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR")
                        .requestMatchers("/api/audit/ledger/cancellation")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR")
                        .requestMatchers("/api/audit/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR", "ADMIN")
                        .requestMatchers("/actuator/**", "/api/admin/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(tiles))))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, EveryRefusal refusals, LostSessions lost, MapTiles tiles)
            throws Exception {
        http.addFilterAfter(refusals, SecurityContextHolderFilter.class)
                // An answer that ends later was allowed when it began, even where the session has ended meanwhile.
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(STATIC)
                        .permitAll()
                        .requestMatchers("/login", "/session", "/error", "/demo", "/demo/clock")
                        .permitAll()
                        .requestMatchers("/subscriptions/**", "/feed.atom", "/plans/*/feed.atom", "/units/*/feed.atom")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/ical/*", "/plans/*/calendar.ics")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, PUBLIC_PAGES)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, PUBLIC_FORMS)
                        .permitAll()
                        .requestMatchers("/audit/access/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR")
                        .requestMatchers("/audit/ledger/cancellation")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR")
                        .requestMatchers("/audit/**")
                        .hasAnyRole("INSPECTOR", "CHIEF_INSPECTOR", "ADMIN")
                        .requestMatchers("/admin", "/admin/**")
                        .hasRole("ADMIN")
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login")
                        .defaultSuccessUrl("/", false)
                        .failureHandler(SecurityConfiguration::tellFailure)
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy(tiles))));
        return lost.guard(http).build();
    }
}
