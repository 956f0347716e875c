package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.shopfloor.OnTheShopFloor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every endpoint is called as each shipped role, as somebody without any role and by nobody, and {@code docs/permissions.md}
 * says what must come out. So do the grants, for what no endpoint asks.
 */
class PermissionTableIT extends OnTheShopFloor {

    private static final Path TABLE = Path.of("docs/permissions.md");
    private static final Path AS_IT_IS = Path.of("target/permissions.md");
    /** Two at a time leave half of two cores idle. */
    private static final int AT_ONCE = 4;
    /** What whoever is signed in may ask. */
    private static final Set<String> ASKS_NO_PERMISSION = Set.of("GET /api/administration/codes",
            "GET /api/administration/lists/{list}", "PUT /api/administration/lists/{list}/columns",
            "PUT /api/administration/lists/{list}/default", "POST /api/administration/lists/{list}/queries",
            "PUT /api/administration/lists/{list}/queries/{id}", "DELETE /api/administration/lists/{list}/queries/{id}",
            "GET /api/administration/search", "GET /api/platform/clock", "GET /api/platform/live",
            "GET /api/demo/operator", "GET /api/security/session", "GET /api/security/own-sessions", "GET /api/security/permissions",
            "GET /api/security/permissions/{permission}", "POST /api/security/sessions/{id}/end", "PUT /api/security/password",
            "PUT /api/security/pin");

    @Autowired
    private Browsers browsers;
    @Autowired
    private SignedInPeople people;
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private final PermissionTable table = new PermissionTable();
    private final List<String> faults = new CopyOnWriteArrayList<>();
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);

    @AfterEach
    void nobodyCallsAnyMore() {
        callers.shutdown();
    }

    @Test
    void everyRoleMayWhatTheTableSaysAndNothingElse() throws IOException {
        Map<String, String> roles = columns("SELECT code FROM security_role WHERE code RLIKE '^[A-Z_]+$' ORDER BY code");
        Map<String, String> kinds = columns("SELECT DISTINCT actor_kind FROM security_actor_permission ORDER BY actor_kind");
        List<Endpoint> endpoints = Endpoint.of(requestMappingHandlerMapping);

        grants(roles, kinds);
        calls(endpoints, roles);

        assertThat(endpoints).hasSizeGreaterThan(80);
        assertThat(faults).as("each call is refused for the permission before anything else, and none breaks").isEmpty();
        compare(Files.readAllLines(TABLE));
    }

    private void compare(List<String> page) throws IOException {
        int prose = page.indexOf("") < 0 ? 0 : (int) page.stream().takeWhile(line -> !line.startsWith("## ")).count() - 1;
        List<String> told = page.subList(prose, page.size());
        List<String> missing = table.lines().stream().filter(line -> !told.contains(line)).toList();
        List<String> untrue = told.stream().filter(line -> !table.lines().contains(line)).toList();
        Files.write(AS_IT_IS, Stream.concat(page.subList(0, prose).stream(), table.lines().stream()).toList());
        assertThat(told).as("%s should say%n%s%nand not%n%s%n%s has it as it is", TABLE, String.join("\n", missing),
                String.join("\n", untrue), AS_IT_IS).isEqualTo(table.lines());
    }

    private void grants(Map<String, String> roles, Map<String, String> kinds) {
        table.section("Permissions", Stream.of(Stream.of("permission"), roles.values().stream(), kinds.values().stream())
                .flatMap(column -> column).toList());
        List<List<String>> granted = new ArrayList<>();
        roles.keySet().forEach(role -> granted.add(
                rows.queryForList("SELECT permission FROM security_role_permission WHERE role_code = ?", String.class, role)));
        kinds.keySet().forEach(kind -> granted.add(
                rows.queryForList("SELECT permission FROM security_actor_permission WHERE actor_kind = ?", String.class, kind)));
        for (String permission : KnownPermissions.ALL) {
            table.row(List.of(permission), granted.stream()
                    .map(grants -> grants.stream().anyMatch(grant -> GrantedPermissions.covers(grant, permission))).toList());
        }
        assertThat(KnownPermissions.ALL).containsAll(granted.stream().flatMap(List::stream).filter(grant -> !grant.endsWith("*")).toList());
    }

    private void calls(List<Endpoint> endpoints, Map<String, String> roles) {
        TestBrowser stranger = browsers.anonymous();
        stranger.get("/api/platform/about");
        TestBrowser unprivileged = browsers.signedIn();
        List<TestBrowser> holders = roles.keySet().stream().map(role -> browsers.of(people.inRole(role))).toList();
        List<String> columns = Stream.of(Stream.of("endpoint", "permission"), roles.values().stream(), Stream.of("nobody"))
                .flatMap(column -> column).toList();
        String module = "";
        for (Endpoint endpoint : endpoints) {
            if (!endpoint.module().equals(module)) {
                module = endpoint.module();
                table.section(module, columns);
            }
            boolean open = isAllowed(endpoint, endpoint.call(stranger), 401);
            String permission = open ? "none" : permissionOf(endpoint, endpoint.call(unprivileged));
            List<Boolean> allowed = atOnce(holders, holder -> open || mayCall(endpoint, permission, holder));
            table.row(List.of("`" + endpoint + "`", permission), Stream.concat(allowed.stream(), Stream.of(open)).toList());
        }
    }

    private List<Boolean> atOnce(List<TestBrowser> holders, Predicate<TestBrowser> call) {
        List<CompletableFuture<Boolean>> calls = holders.stream()
                .map(holder -> CompletableFuture.supplyAsync(() -> call.test(holder), callers)).toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    /** What somebody without any permission is refused for lack of. */
    private String permissionOf(Endpoint endpoint, Answer answer) {
        boolean asks = !ASKS_NO_PERMISSION.contains(endpoint.toString());
        boolean refused = answer.status() == 401 || answer.status() == 403 || answer.status() >= 500;
        if (asks ? answer.status() != 403 : refused) {
            faults.add(endpoint + " as a person without permissions: " + answer);
        }
        return asks ? answer.json().path("arguments").path(1).asText() : "any person";
    }

    /** A command that cannot miss is not called by those who may: it would do what it is there for. */
    private boolean mayCall(Endpoint endpoint, String permission, TestBrowser holder) {
        if (endpoint.cannotMiss() && holds(holder, permission)) {
            return true;
        }
        return isAllowed(endpoint, endpoint.call(holder), 403);
    }

    private boolean isAllowed(Endpoint endpoint, Answer answer, int refusal) {
        if (answer.status() >= 500 || answer.status() == 401 && refusal != 401) {
            faults.add(endpoint + ": " + answer);
        }
        return answer.status() != refusal;
    }

    private static boolean holds(TestBrowser holder, String permission) {
        return StreamSupport.stream(holder.get("/api/security/session").json().path("permissions").spliterator(), false)
                .anyMatch(held -> held.asText().equals(permission));
    }

    /** Codes, and how the columns call them: by their last word. */
    private Map<String, String> columns(String codes) {
        Map<String, String> columns = new LinkedHashMap<>();
        rows.queryForList(codes, String.class).forEach(code ->
                columns.put(code, code.substring(code.lastIndexOf('_') + 1).toLowerCase(Locale.ROOT)));
        assertThat(columns.values()).doesNotHaveDuplicates();
        return columns;
    }
}
