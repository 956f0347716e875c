package io.takt.platform.database;

import io.takt.shared.StartRefused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Adds to any address the flags that the product needs: UTC whatever the two machines think, no fractions of a second
 * that the engine's tables would round, no tables of a neighbouring schema. Nobody but the driver changes the state of
 * a session, so the server is not asked for it; that a read-only transaction writes nothing is seen to by the driver.
 * The driver keeps what it has read in a statement's text: a connection sends the same few hundred again and again.
 */
final class DatabaseUrl {

    private static final Map<String, String> NEEDED = needed();
    /** Codes that are listed in one text are cut where MariaDB cuts them; MySQL would after a kilobyte. */
    private static final String LISTS = "group_concat_max_len=1048576";

    private DatabaseUrl() {
    }

    static String complete(String url) {
        if (!url.startsWith("jdbc:mysql://")) {
            throw new StartRefused("The database address " + withoutSecrets(url) + " is not one of MySQL or MariaDB",
                    "Write TAKT_DB_URL as jdbc:mysql://host:3306/takt, for MariaDB too");
        }
        int question = url.indexOf('?');
        String address = question < 0 ? url : url.substring(0, question);
        Map<String, String> flags = question < 0 ? new LinkedHashMap<>() : flags(url.substring(question + 1));
        flags.keySet().removeIf(given -> NEEDED.keySet().stream().anyMatch(given::equalsIgnoreCase));
        flags.putAll(NEEDED);
        flags.merge("sessionVariables", LISTS, (given, ours) -> given + "," + ours);
        return address + "?" + flags.entrySet().stream()
                .map(flag -> flag.getKey() + "=" + flag.getValue()).collect(Collectors.joining("&"));
    }

    /** What may be shown: an address may hold a user and a password before the host or among its flags. */
    private static String withoutSecrets(String url) {
        int question = url.indexOf('?');
        return (question < 0 ? url : url.substring(0, question)).replaceAll("//[^/]*@", "//");
    }

    private static Map<String, String> flags(String text) {
        Map<String, String> flags = new LinkedHashMap<>();
        for (String flag : text.split("&")) {
            int equals = flag.indexOf('=');
            if (equals > 0) {
                flags.put(flag.substring(0, equals), flag.substring(equals + 1));
            }
        }
        return flags;
    }

    private static Map<String, String> needed() {
        Map<String, String> flags = new LinkedHashMap<>();
        flags.put("connectionTimeZone", "UTC");
        flags.put("forceConnectionTimeZoneToSession", "true");
        flags.put("sendFractionalSeconds", "false");
        flags.put("nullCatalogMeansCurrent", "true");
        flags.put("characterEncoding", "UTF-8");
        flags.put("useLocalSessionState", "true");
        flags.put("readOnlyPropagatesToServer", "false");
        flags.put("cachePrepStmts", "true");
        flags.put("prepStmtCacheSize", "500");
        flags.put("prepStmtCacheSqlLimit", "8192");
        return flags;
    }
}
