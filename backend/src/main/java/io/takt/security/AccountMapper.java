package io.takt.security;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AccountMapper {

    Optional<AccountRow> find(@Param("userName") String userName);

    Optional<AccountRow> lock(@Param("userName") String userName);

    List<Accounts.Person> people();

    int countActive();

    List<String> activeOfTheDemo();

    void deactivate(@Param("userName") String userName);

    int activate(@Param("userName") String userName);

    void insert(@Param("userName") String userName, @Param("displayName") String displayName,
            @Param("passwordHash") String passwordHash, @Param("demo") boolean demo);

    int assignRole(@Param("userName") String userName, @Param("role") String role);

    void saveSignInTries(@Param("id") long id, @Param("failed") int failed, @Param("lockedUntil") @Nullable Instant lockedUntil);

    List<SignedIn.RoleName> rolesOf(@Param("userName") String userName);

    List<String> permissionsOf(@Param("userName") String userName);

    List<String> permissionsOfKind(@Param("kind") String kind);
}
