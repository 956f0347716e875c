package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseUrlTest {

    private static final String NEEDED = "connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&sendFractionalSeconds=false"
            + "&nullCatalogMeansCurrent=true&characterEncoding=UTF-8&useLocalSessionState=true&readOnlyPropagatesToServer=false"
            + "&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=8192";
    private static final String LISTS = "sessionVariables=group_concat_max_len=1048576";

    @Test
    void aBareAddressGetsAllThatTheProductNeeds() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db:3306/takt")).isEqualTo("jdbc:mysql://db:3306/takt?" + NEEDED + "&" + LISTS);
    }

    @Test
    void whatTheOwnerGaveStaysUnlessItContradicts() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db/takt?useSSL=true&connectiontimezone=LOCAL&sendFractionalSeconds=true"))
                .isEqualTo("jdbc:mysql://db/takt?useSSL=true&" + NEEDED + "&" + LISTS);
    }

    @Test
    void theOwnersVariablesOfASessionStayBesideOurs() {
        assertThat(DatabaseUrl.complete("jdbc:mysql://db/takt?sessionVariables=sql_mode=ANSI"))
                .isEqualTo("jdbc:mysql://db/takt?sessionVariables=sql_mode=ANSI,group_concat_max_len=1048576&" + NEEDED);
    }

    @Test
    void aRefusedAddressIsToldWithoutItsSecrets() {
        assertThatThrownBy(() -> DatabaseUrl.complete("jdbc:mariadb://user:hidden@db/takt?password=hidden"))
                .hasMessageContaining("jdbc:mariadb://db/takt").hasMessageNotContaining("hidden");
    }
}
