package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever came in by a password for one sign-in gets around choosing their own by no address, whatever their roles. */
@TaktIntegrationTest
class PasswordFirstIT {

    private static final String OWN_PASSWORD = "/api/security/password";
    private static final Set<String> OPEN = Set.of(OWN_PASSWORD, "/api/security/session", "/api/security/session/badge",
            "/api/platform/about");
    private static final List<String> AROUND = List.of("/%61pi/security/accounts", "/api/security/password/../accounts",
            "/api/security/password/", "//api/security/accounts", "/api/security/password;x/accounts", "/API/security/accounts",
            "/api/security/session/accounts", "/actuator/env");

    @Test
    void nothingButTheirOwnPasswordOpensToWhoMustChooseOne(@Autowired Browsers browsers, @Autowired SignedInPeople people,
            @Autowired JdbcTemplate rows, @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        String person = people.person("*");
        rows.update("UPDATE security_account SET password_to_be_changed = TRUE WHERE user_name = ?", person);
        TestBrowser newcomer = browsers.of(person);
        List<Endpoint> endpoints = Endpoint.of(requestMappingHandlerMapping).stream()
                .filter(endpoint -> !OPEN.contains(endpoint.path()) && !isStream(endpoint)).toList();

        assertThat(endpoints).hasSizeGreaterThan(80).allSatisfy(endpoint -> assertThat(endpoint.call(newcomer)).as(endpoint.toString())
                .extracting(Answer::status, answer -> answer.json().path("code").asText())
                .containsExactly(403, "security.passwordToBeChanged"));
        assertThat(newcomer.get("/api/platform/live").status()).isEqualTo(403);
        assertThat(AROUND).allSatisfy(path -> assertThat(newcomer.get(path).status()).as(path).isBetween(400, 404));

        assertThat(newcomer.put(OWN_PASSWORD, Map.of("password", SignedInPeople.PASSWORD, "newPassword", "my own words")).status())
                .isEqualTo(204);
        assertThat(newcomer.get("/api/security/accounts").status()).isEqualTo(200);
    }

    private static boolean isStream(Endpoint endpoint) {
        return endpoint.path().equals("/api/platform/live");
    }
}
