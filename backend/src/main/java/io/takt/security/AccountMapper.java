package io.takt.security;

import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    Optional<AccountRow> find(@Param("userName") String userName);

    Optional<AccountRow> findByBadge(@Param("hash") String hash);

    Optional<AccountRow> lock(@Param("userName") String userName);

    List<Accounts.Person> people();

    List<ListedAccount> list(ListQuery query);

    long count(ListQuery query);

    Optional<ListedAccount> read(@Param("userName") String userName);

    int countActiveAdministrators();

    /** The active accounts that have a role, but not the administrator's. */
    int countActiveWorkers();

    List<String> activeOfTheDemo();

    void setState(@Param("userName") String userName, @Param("state") AccountState state);

    int activate(@Param("userName") String userName);

    void insert(@Param("userName") String userName, @Param("displayName") String displayName,
            @Param("passwordHash") String passwordHash, @Param("demo") boolean demo);

    void rename(@Param("userName") String userName, @Param("displayName") String displayName);

    void setPassword(@Param("userName") String userName, @Param("passwordHash") String passwordHash,
            @Param("toBeChanged") boolean toBeChanged);

    void setBadge(@Param("userName") String userName, @Param("hash") @Nullable String hash);

    void setPin(@Param("userName") String userName, @Param("pinHash") String pinHash);

    int assignRole(@Param("userName") String userName, @Param("role") String role);

    void takeRole(@Param("userName") String userName, @Param("role") String role);

    void saveSignInTries(@Param("id") long id, @Param("failed") int failed, @Param("lockedUntil") @Nullable Instant lockedUntil);

    void saveSignIn(@Param("id") long id, @Param("at") Instant at);

    List<SignedIn.RoleName> rolesOf(@Param("userName") String userName);

    List<String> permissionsOf(@Param("userName") String userName);

    List<String> permissionsOfKind(@Param("kind") String kind);

    /** An account with its roles, joined by commas. */
    record ListedAccount(String userName, String displayName, @Nullable String roles, AccountState state, boolean demo,
            boolean passwordToBeChanged, boolean badge, @Nullable Instant lockedUntil, @Nullable Instant lastSignInAt,
            int version) {

        Account asOf(Instant now) {
            return new Account(userName, displayName, roles == null ? List.of() : List.of(roles.split(",")), state, demo,
                    passwordToBeChanged, badge, lockedUntil != null && now.isBefore(lockedUntil) ? lockedUntil : null, lastSignInAt, version);
        }
    }
}
