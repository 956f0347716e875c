package io.takt.security;

import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    Optional<AccountRow> find(@Param("userName") String userName);

    Optional<AccountRow> findByBadge(@Param("hash") String hash);

    Optional<AccountRow> lock(@Param("userName") String userName);

    List<Accounts.Person> people();

    List<ListedAccount> list(@Param("query") ListQuery query, @Param("now") Instant now);

    long count(@Param("query") ListQuery query, @Param("now") Instant now);

    List<ClassSize> classes(@Param("now") Instant now);

    Set<String> taken(@Param("codes") Collection<String> codes);

    Optional<ListedAccount> read(@Param("userName") String userName);

    /** The active accounts by which somebody may come in and do everything, everywhere and for ever. */
    int countLastingAdministrators();

    /** The active accounts by which somebody may come in, and that have a role, but not the administrator's. */
    int countActiveWorkers(@Param("now") Instant now);

    List<String> activeOfTheDemo();

    void setState(@Param("userName") String userName, @Param("state") AccountState state);

    int activate(@Param("userName") String userName);

    void insert(@Param("userName") String userName, @Param("profile") AccountProfile profile, @Param("endsAt") @Nullable Instant endsAt,
            @Param("passwordHash") @Nullable String passwordHash, @Param("demo") boolean demo);

    /** Everything of a profile but roles and places, which are rows of their own. */
    void change(@Param("userName") String userName, @Param("profile") AccountProfile profile, @Param("endsAt") @Nullable Instant endsAt);

    /** An account without roles and places. */
    void remove(@Param("userName") String userName);

    /** The codes of the places that an account is bound to, in order. */
    List<String> placesOf(@Param("userName") String userName);

    /** The accounts that are bound to a place, the active ones first. */
    List<Use> usesOfPlace(@Param("place") String place);

    void clearPlaces(@Param("userName") String userName);

    void bind(@Param("userName") String userName, @Param("place") String place);

    void setPassword(@Param("userName") String userName, @Param("passwordHash") String passwordHash,
            @Param("toBeChanged") boolean toBeChanged);

    void setBadge(@Param("userName") String userName, @Param("hash") @Nullable String hash);

    void setPin(@Param("userName") String userName, @Param("pinHash") String pinHash);

    int assignRole(@Param("userName") String userName, @Param("role") String role);

    void takeRole(@Param("userName") String userName, @Param("role") String role);

    void saveSignInTries(@Param("id") long id, @Param("failed") int failed, @Param("lockedUntil") @Nullable Instant lockedUntil);

    void saveSignIn(@Param("id") long id, @Param("at") Instant at);

    List<SignedIn.RoleName> rolesOf(@Param("userName") String userName);

    List<String> permissionsOf(@Param("userName") String userName, @Param("now") Instant now);

    List<String> permissionsOfKind(@Param("kind") String kind);

    /** A class, and how many of its accounts are active. */
    record ClassSize(String code, int accounts) {
    }

    /** An account with its roles and places, joined by commas. */
    record ListedAccount(String userName, String displayName, @Nullable String roles, @Nullable String places,
            @Nullable LocalDate validUntil, @Nullable Instant endsAt, @Nullable String studentClass, @Nullable String template,
            AccountState state, boolean demo, boolean withPassword, boolean passwordToBeChanged, boolean badge,
            @Nullable Instant lockedUntil, @Nullable Instant lastSignInAt, int version) {

        Account asOf(Instant now) {
            boolean expired = state == AccountState.ACTIVE && endsAt != null && !now.isBefore(endsAt);
            return new Account(userName, displayName, split(roles), split(places), validUntil, studentClass, template,
                    expired ? AccountState.EXPIRED : state, demo, withPassword, passwordToBeChanged, badge,
                    lockedUntil != null && now.isBefore(lockedUntil) ? lockedUntil : null, lastSignInAt, version);
        }

        private static List<String> split(@Nullable String codes) {
            return codes == null ? List.of() : List.of(codes.split(","));
        }
    }
}
