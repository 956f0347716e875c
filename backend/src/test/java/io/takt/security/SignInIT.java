package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class SignInIT {

    /** Tests ask for any free port. */
    private static final String SESSION = "TAKTSESSION-0";

    private final Browsers browsers;
    private final SignedInPeople people;
    private final JdbcTemplate rows;

    SignInIT(@Autowired Browsers browsers, @Autowired SignedInPeople people, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.people = people;
        this.rows = rows;
    }

    @Test
    void theRightPasswordOpensASessionThatSaysWhoOneIs() {
        String person = people.person("ordering.*");
        TestBrowser browser = browsers.anonymous();

        Answer answer = signIn(browser, person, SignedInPeople.PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("userName").asText()).isEqualTo(person);
        assertThat(answer.json().path("permissions").toString())
                .isEqualTo("[\"ordering.cancel\",\"ordering.create\",\"ordering.read\",\"ordering.release\"]");
        assertThat(browser.get("/api/security/session").json()).isEqualTo(answer.json());
    }

    @Test
    void aWrongPasswordTellsNoMoreThanAnUnknownName() {
        Answer wrong = signIn(browsers.anonymous(), people.person(), "wrong");
        Answer unknown = signIn(browsers.anonymous(), "nobody-at-all", "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.text()).isEqualTo(unknown.text());
        assertThat(wrong.json().path("detail").asText()).contains("5").doesNotContain("{0}");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOneUntilTheTimeIsOver() {
        String person = people.person();
        for (int attempt = 1; attempt < SignInTries.MOST; attempt++) {
            assertThat(code(signIn(browsers.anonymous(), person, "wrong"))).isEqualTo("security.wrongPassword");
        }

        assertThat(code(signIn(browsers.anonymous(), person, "wrong"))).isEqualTo("security.accountLocked");
        assertThat(code(signIn(browsers.anonymous(), person, SignedInPeople.PASSWORD))).isEqualTo("security.accountLocked");
        rows.update("UPDATE security_account SET locked_until = '2020-01-01' WHERE user_name = ?", person);
        assertThat(signIn(browsers.anonymous(), person, SignedInPeople.PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void theRightPasswordForgetsTheWrongTries() {
        String person = people.person();
        for (int attempt = 1; attempt < SignInTries.MOST; attempt++) {
            signIn(browsers.anonymous(), person, "wrong");
        }
        signIn(browsers.anonymous(), person, SignedInPeople.PASSWORD);

        assertThat(code(signIn(browsers.anonymous(), person, "wrong"))).isEqualTo("security.wrongPassword");
    }

    @Test
    void guessesMadeAtOnceAreCountedOneByOne() throws InterruptedException {
        String person = people.person();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> guess = () -> code(signIn(browsers.anonymous(), person, "wrong"));
            List<String> codes = threads.invokeAll(Stream.generate(() -> guess).limit(8).toList()).stream()
                    .map(SignInIT::get).toList();

            assertThat(codes).filteredOn("security.wrongPassword"::equals).hasSize(SignInTries.MOST - 1);
            assertThat(codes).filteredOn("security.accountLocked"::equals).hasSize(8 - SignInTries.MOST + 1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theSessionChangesItsIdAtSignInAndTheOldOneIsWorthNothing() {
        String person = people.person();
        TestBrowser browser = browsers.of(person);
        String before = browser.cookie(SESSION).orElseThrow();

        signIn(browser, person, SignedInPeople.PASSWORD);

        assertThat(browser.cookie(SESSION)).isPresent().get().isNotEqualTo(before);
        assertThat(browsers.anonymous().send("GET", "/api/security/session", BodyPublishers.noBody(),
                Map.of("Cookie", SESSION + "=" + before)).status()).isEqualTo(401);
    }

    @Test
    void theSessionCookieIsHiddenFromScriptsAndOtherSites() {
        Answer answer = signIn(browsers.anonymous(), people.person(), SignedInPeople.PASSWORD);

        assertThat(answer.headers().allValues("Set-Cookie")).filteredOn(cookie -> cookie.startsWith(SESSION + "="))
                .isNotEmpty().allMatch(cookie -> cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"));
    }

    @Test
    void aDeactivatedPersonIsOutAtTheNextRequestAndCannotComeBack() {
        String person = people.person("administration.read");
        TestBrowser browser = browsers.of(person);
        rows.update("UPDATE security_account SET state = 'DEACTIVATED' WHERE user_name = ?", person);

        assertThat(browser.get("/api/security/session").status()).isEqualTo(401);
        assertThat(browser.get("/api/administration/readiness").status()).isEqualTo(403);
        assertThat(code(signIn(browsers.anonymous(), person, SignedInPeople.PASSWORD))).isEqualTo("security.wrongPassword");
    }

    @Test
    void aPersonWithABadgeAndTheirPinFollowsAnotherAtATerminal() {
        String person = people.person("execution.read");
        giveBadge(person, "badge-" + person);
        TestBrowser own = browsers.of(person);
        assertThat(own.put("/api/security/pin", Map.of("password", SignedInPeople.PASSWORD, "pin", "123")).status()).isEqualTo(400);
        assertThat(own.put("/api/security/pin", Map.of("password", "wrong", "pin", "271828")).status()).isEqualTo(400);
        assertThat(badge(browsers.anonymous(), "badge-" + person, "271828").status()).isEqualTo(401);
        assertThat(own.put("/api/security/pin", Map.of("password", SignedInPeople.PASSWORD, "pin", "271828")).status()).isEqualTo(204);
        TestBrowser terminal = browsers.signedIn("quality.read");

        Answer answer = badge(terminal, "BADGE-" + person + " ", "271828");

        assertThat(answer.json().path("userName").asText()).isEqualTo(person);
        assertThat(terminal.get("/api/security/session").json().path("permissions").toString()).isEqualTo("[\"execution.read\"]");
        assertThat(rows.queryForList("SELECT badge_hash, pin_hash FROM security_account WHERE user_name = ?", person).toString())
                .doesNotContainIgnoringCase("badge-").doesNotContain("271828");
        assertThat(rows.queryForList("SELECT old_values, new_values FROM security_audit WHERE code = ?", person).toString())
                .doesNotContainIgnoringCase("badge-").doesNotContain("271828");

        browsers.signedIn("*").post("/api/security/accounts/" + person + "/password", Map.of("password", "for one time only"));
        assertThat(code(badge(browsers.anonymous(), "badge-" + person, "271828"))).isEqualTo("security.wrongPin");
    }

    @Test
    void aPinEndsWithThePasswordThatSetIt() {
        String person = people.person();
        giveBadge(person, person);
        TestBrowser own = browsers.of(person);
        own.put("/api/security/pin", Map.of("password", SignedInPeople.PASSWORD, "pin", "271828"));
        assertThat(badge(browsers.anonymous(), person, "271828").status()).isEqualTo(200);

        changePassword(own);

        assertThat(code(badge(browsers.anonymous(), person, "271828"))).isEqualTo("security.wrongPin");
    }

    @Test
    void whoWasAdmittedByAnOldPasswordIsNotAnyMore(@Autowired SignIn signIn) {
        String person = people.person();
        TestBrowser own = browsers.of(person);
        Admitted admitted = signIn.signIn(person, SignedInPeople.PASSWORD);
        assertThat(signIn.isStillAsAdmitted(admitted)).isTrue();

        changePassword(own);

        assertThat(signIn.isStillAsAdmitted(admitted)).isFalse();
    }

    @Test
    void aPinIsNotSetByAPasswordThatIsChangedMeanwhile(@Autowired ApplicationContext product) {
        String person = people.person();
        Secrets slow = new Secrets(new BCryptPasswordEncoder(4) {
            @Override
            public String encode(CharSequence pin) {
                rows.update("UPDATE security_account SET password_hash = 'another' WHERE user_name = ?", person);
                return super.encode(pin);
            }
        });
        OwnPassword own = new OwnPassword(product.getBean(AccountMapper.class), product.getBean(Signatures.class), slow,
                product.getBean(OpenSessions.class), product.getBean(AccountBook.class), product.getBeanProvider(FirstAccount.class),
                product.getBean(TransactionTemplate.class));

        assertThatThrownBy(() -> Actors.as(Actor.person(person), () -> own.setPin(SignedInPeople.PASSWORD, "271828")))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(rows.queryForObject("SELECT pin_hash FROM security_account WHERE user_name = ?", String.class, person)).isNull();
    }

    @Test
    void whoHasAPasswordOfTheirOwnIsNotToldToChooseOne() {
        assertThat(code(browsers.signedIn("*").post("/no-such-page", Map.of()))).isEqualTo("security.forbidden");
    }

    @Test
    void wrongPinsLockTheAccountForItsPasswordToo() {
        String person = people.person();
        giveBadge(person, person);
        browsers.of(person).put("/api/security/pin", Map.of("password", SignedInPeople.PASSWORD, "pin", "271828"));

        for (int attempt = 1; attempt < SignInTries.MOST; attempt++) {
            assertThat(code(badge(browsers.anonymous(), person, "314159"))).isEqualTo("security.wrongPin");
        }

        assertThat(code(badge(browsers.anonymous(), person, "314159"))).isEqualTo("security.accountLocked");
        assertThat(code(badge(browsers.anonymous(), person, "271828"))).isEqualTo("security.accountLocked");
        assertThat(code(signIn(browsers.anonymous(), person, SignedInPeople.PASSWORD))).isEqualTo("security.accountLocked");
        assertThat(code(badge(browsers.anonymous(), "NOBODYS", "271828"))).isEqualTo("security.wrongPin");
    }

    @Test
    void aBadgeIsOnePersonsAndOpensNoAdministratorsDoor() {
        String person = people.person("security.manage");
        giveBadge(person, person);
        browsers.of(person).put("/api/security/pin", Map.of("password", SignedInPeople.PASSWORD, "pin", "271828"));

        assertThat(code(badge(browsers.anonymous(), person, "271828"))).isEqualTo("security.passwordNeeded");
        assertThat(browsers.signedIn("*").post("/api/security/accounts/" + people.person() + "/badge", Map.of("badge", person)).status())
                .isEqualTo(400);
        assertThat(browsers.signedIn("*").post("/api/security/accounts/" + person + "/badge", Map.of()).json().path("badge").asBoolean())
                .isFalse();
        assertThat(code(badge(browsers.anonymous(), person, "271828"))).isEqualTo("security.wrongPin");
    }

    private void giveBadge(String person, String badge) {
        assertThat(browsers.signedIn("*").post("/api/security/accounts/" + person + "/badge", Map.of("badge", badge)).json().path("badge")
                .asBoolean()).isTrue();
    }

    private static void changePassword(TestBrowser own) {
        assertThat(own.put("/api/security/password", Map.of("password", SignedInPeople.PASSWORD, "newPassword", "my own words")).status())
                .isEqualTo(204);
    }

    private static Answer badge(TestBrowser browser, String badge, String pin) {
        return browser.post("/api/security/session/badge", Map.of("badge", badge, "pin", pin));
    }

    private static Answer signIn(TestBrowser browser, String name, String password) {
        return browser.post("/api/security/session", Map.of("userName", name, "password", password));
    }

    private static String code(Answer answer) {
        return answer.json().path("code").asText();
    }

    private static String get(Future<String> answer) {
        try {
            return answer.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
