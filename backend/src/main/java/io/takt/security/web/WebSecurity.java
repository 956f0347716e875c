package io.takt.security.web;

import io.takt.shared.NotAllowed;
import io.takt.shared.NotSignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorityAuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * What may be asked without a session: the pages, sign-in, the product's name and health. Everything else under
 * {@code /api} needs one; which of it a person may do is the services' business. Whoever came in by a password for one
 * sign-in may choose their own, and nothing else before.
 */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] OPEN = {"/api/security/session", "/api/security/session/badge", "/api/platform/about", "/actuator/health",
            "/v3/api-docs", "/v3/api-docs/**"};
    private static final String OWN_PASSWORD = "/api/security/password";
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
            + "form-action 'self'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain webSecurityFilterChain(HttpSecurity http, SecurityContextRepository contexts, BrowserSessions sessions,
            HandlerExceptionResolver handlerExceptionResolver) throws Exception {
        // the plain handler reads the token at once, so that the very first answer carries the cookie
        CsrfTokenRequestAttributeHandler csrf = new CsrfTokenRequestAttributeHandler();
        csrf.setCsrfRequestAttributeName(null);
        return http
                .csrf(settings -> settings.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
                        .csrfTokenRequestHandler(csrf))
                .securityContext(settings -> settings.securityContextRepository(contexts))
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers(OPEN).permitAll()
                        .requestMatchers(OWN_PASSWORD).authenticated()
                        .requestMatchers("/api/**", "/actuator/**").hasAuthority(BrowserSessions.OWN_PASSWORD_CHOSEN)
                        .requestMatchers(HttpMethod.GET, "/**").permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**").permitAll()
                        .requestMatchers("/error").permitAll()
                        .anyRequest().denyAll())
                .addFilterBefore(new OverSessions(sessions), SecurityContextHolderFilter.class)
                .addFilterAfter(new ActorFilter(sessions), AuthorizationFilter.class)
                .exceptionHandling(handling -> handling
                        .authenticationEntryPoint((request, response, refused) -> handlerExceptionResolver
                                .resolveException(request, response, null, new NotSignedIn("security.notSignedIn")))
                        .accessDeniedHandler((request, response, refused) -> handlerExceptionResolver
                                .resolveException(request, response, null, refusal(refused))))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Who may not do something for their roles hears it from the services: the one authority asked for here is a chosen password. */
    private static NotAllowed refusal(AccessDeniedException refused) {
        boolean lacksAuthority = refused instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof AuthorityAuthorizationDecision;
        return new NotAllowed(lacksAuthority ? "security.passwordToBeChanged" : "security.forbidden");
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
