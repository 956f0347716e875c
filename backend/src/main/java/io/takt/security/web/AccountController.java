package io.takt.security.web;

import io.takt.security.Account;
import io.takt.security.AccountAccess;
import io.takt.security.AccountAdministration;
import io.takt.security.AccountAdministration.WantedAccount;
import io.takt.security.AccountState;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/security/accounts")
class AccountController {

    private final AccountAdministration accounts;
    private final AccountAccess access;

    AccountController(AccountAdministration accounts, AccountAccess access) {
        this.accounts = accounts;
        this.access = access;
    }

    @GetMapping
    Page<AccountItem> list(ListQuery query) {
        return accounts.list(query).map(AccountItem::of);
    }

    @GetMapping("/{code}")
    ResponseEntity<AccountItem> get(@PathVariable String code) {
        return answer(HttpStatus.OK, accounts.read(code));
    }

    @PostMapping
    ResponseEntity<AccountItem> create(@RequestBody NewAccount wanted) {
        return answer(HttpStatus.CREATED, accounts.create(wanted.code(), wanted.account(), wanted.password()));
    }

    @PutMapping("/{code}")
    ResponseEntity<AccountItem> change(@PathVariable String code,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch, @RequestBody WantedAccount wanted) {
        return answer(HttpStatus.OK, accounts.change(code, Version.ofIfMatch(ifMatch), wanted));
    }

    @PostMapping("/{code}/password")
    ResponseEntity<AccountItem> setPassword(@PathVariable String code, @RequestBody OneTimePassword password) {
        return answer(HttpStatus.OK, access.setPassword(code, password.password()));
    }

    @PostMapping("/{code}/badge")
    ResponseEntity<AccountItem> setBadge(@PathVariable String code, @RequestBody BadgeCode badge) {
        return answer(HttpStatus.OK, access.setBadge(code, badge.badge()));
    }

    @PostMapping("/{code}/unlock")
    ResponseEntity<AccountItem> unlock(@PathVariable String code) {
        return answer(HttpStatus.OK, access.unlock(code));
    }

    @PostMapping("/{code}/deactivate")
    ResponseEntity<AccountItem> deactivate(@PathVariable String code, @RequestBody Why why) {
        return answer(HttpStatus.OK, access.deactivate(code, why.reason()));
    }

    @PostMapping("/{code}/reactivate")
    ResponseEntity<AccountItem> reactivate(@PathVariable String code, @RequestBody Why why) {
        return answer(HttpStatus.OK, access.reactivate(code, why.reason()));
    }

    private static ResponseEntity<AccountItem> answer(HttpStatus status, Account found) {
        return ResponseEntity.status(status).eTag(new Version(found.version()).etag()).body(AccountItem.of(found));
    }

    /** A new account, with the password of its first sign-in. */
    record NewAccount(@Nullable String code, @Nullable String displayName, @Nullable List<@Nullable String> roles,
            @Nullable List<@Nullable String> places, @Nullable LocalDate validUntil, @Nullable String studentClass,
            @Nullable String password) {

        WantedAccount account() {
            return new WantedAccount(displayName, roles, places, validUntil, studentClass);
        }

        @Override
        public String toString() {
            return "NewAccount[" + code + "]";
        }
    }

    /** A password for one sign-in. */
    record OneTimePassword(@Nullable String password) {

        @Override
        public String toString() {
            return "OneTimePassword[]";
        }
    }

    /** What a scanner reads on a badge; null takes it away. */
    record BadgeCode(@Nullable String badge) {

        @Override
        public String toString() {
            return "BadgeCode[]";
        }
    }

    record AccountItem(String id, String code, String displayName, List<String> roles, List<String> places,
            @Nullable LocalDate validUntil, @Nullable String studentClass, @Nullable String template, AccountState state, boolean demo,
            boolean withPassword, boolean passwordToBeChanged, boolean badge, @Nullable Instant lockedUntil,
            @Nullable Instant lastSignInAt, int version) {

        static AccountItem of(Account found) {
            return new AccountItem(found.code(), found.code(), found.displayName(), found.roles(), found.places(), found.validUntil(),
                    found.studentClass(), found.template(), found.state(), found.demo(), found.withPassword(), found.passwordToBeChanged(),
                    found.badge(), found.lockedUntil(), found.lastSignInAt(), found.version());
        }
    }
}
