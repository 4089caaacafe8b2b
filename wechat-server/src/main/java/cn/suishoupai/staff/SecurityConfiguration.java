package cn.suishoupai.staff;

import cn.suishoupai.platform.ServerProperties;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The console is behind a sign-in; everything else is open to all and has checks of its own. */
@Configuration
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = 12 * 60 * 60)
class SecurityConfiguration {

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(12);
    }

    /** The console's cookie goes to the console alone, so that no other page of this host ever carries it. */
    @Bean
    DefaultCookieSerializer consoleCookie(ServerProperties server) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName("ssp_console");
        cookie.setCookiePath("/console");
        cookie.setSameSite("Lax");
        cookie.setUseSecureCookie(server.publicUrl().startsWith("https:"));
        return cookie;
    }

    @Bean
    @Order(1)
    SecurityFilterChain console(HttpSecurity http) throws Exception {
        http.securityMatcher("/console", "/console/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/console/signin")
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole(Role.ADMINISTRATOR.name(), Role.EDITOR.name()))
                .formLogin(form -> form.loginPage("/console/signin")
                        .loginProcessingUrl("/console/signin")
                        .defaultSuccessUrl("/console")
                        .failureHandler(new SignInFailure()))
                // The session has run out, or another tab signed out: the form's token is no longer ours.
                .exceptionHandling(faults -> faults.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect("/console/signin?expired")))
                .logout(out -> out.logoutUrl("/console/signout").logoutSuccessUrl("/console/signin"))
                .headers(
                        headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(policy(List.of()))));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain everythingElse(HttpSecurity http, ServerProperties server) throws Exception {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // No session and no form that a cookie alone could send: see CrossSiteFilter and SameSite=Lax.
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::disable)
                        .cacheControl(cache -> cache.disable())
                        .contentSecurityPolicy(policy -> policy.policyDirectives(policy(server.frameAncestors()))));
        return http.build();
    }

    private static String policy(List<String> frameAncestors) {
        String ancestors =
                Stream.concat(Stream.of("'self'"), frameAncestors.stream()).collect(Collectors.joining(" "));
        return "default-src 'self'; script-src 'self' https://res.wx.qq.com; style-src 'self'; img-src 'self' blob: data:; "
                + "media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors "
                + ancestors;
    }
}
