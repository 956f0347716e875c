package io.takt.administration.search;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched;
import io.takt.administration.spi.Searched.Hit;
import io.takt.administration.spi.SearchedRows;
import io.takt.security.Account;
import io.takt.security.AccountAdministration;
import io.takt.security.AccountState;
import io.takt.security.Role;
import io.takt.security.Roles;
import io.takt.shared.ListQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts and roles, which lie below and know nothing of a search. There are few of them. */
@Configuration(proxyBeanMethods = false)
class SecuritySearch {

    private static final String READ = "security.read";

    @Bean
    Searched searchedAccounts(AccountAdministration accounts) {
        return new SearchedRows(Account.ENTITY, READ, (word, offset, limit) -> page(word, offset, limit, Stream.concat(
                accounts.withBadge(word.text()).map(owner -> hit(owner, word.text())).stream(),
                accounts.list(all(word, "state")).items().stream().map(account -> hit(account, null)))));
    }

    @Bean
    Searched searchedRoles(Roles roles) {
        return new SearchedRows(Role.ENTITY, READ, (word, offset, limit) -> page(word, offset, limit,
                roles.list(all(word, "archived")).items().stream().map(SecuritySearch::hit)));
    }

    private static ListQuery all(SearchWord word, String state) {
        return new ListQuery(0, ListQuery.LARGEST, "code", false, Map.of("q", word.text(), state, "any"));
    }

    private static List<Hit> page(SearchWord word, int offset, int limit, Stream<Hit> found) {
        return found.sorted(Comparator.comparing(hit -> !word.is(hit.alias()) && !word.isBeginningOf(hit.code()))).skip(offset).limit(limit).toList();
    }

    private static Hit hit(Account account, @Nullable String badge) {
        return new Hit(account.code(), account.displayName(), account.displayName(), account.state() == AccountState.ACTIVE ? null : "DEACTIVATED", badge);
    }

    private static Hit hit(Role role) {
        return new Hit(role.code(), role.nameZh(), role.nameEn(), role.archived() ? "ARCHIVED" : null, null);
    }
}
