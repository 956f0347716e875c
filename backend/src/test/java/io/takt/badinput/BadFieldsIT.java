package io.takt.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.PackagedDemo;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.badinput.Operation.Field;
import io.takt.badinput.Operation.Parameter;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Whatever stands in whichever field of whichever request: a problem that names the field, or what was meant, and never a fault
 * of the product's own. Codes are such as nothing has, so that nothing comes of the requests but records of the test's own.
 */
@ExtendWith(PackagedDemo.Given.class)
@ResourceLock(PackagedDemo.LOCK)
@Order(6)
class BadFieldsIT {

    /** They answer for as long as one listens, or take the session away. */
    private static final Set<String> LEFT_OUT = Set.of("GET /api/platform/live", "DELETE /api/security/session");
    private static final List<String> BAD_TEXTS = List.of("", " ", "x".repeat(3_000), "NO-SUCH-THING", "-1", "1.5", "1e999", "NaN",
            "99999999999999999999", "true", "null", "[]", "{}", "[null]", "{\"a\":[1]}", "' OR 1=1 --", "a\u0007z", "\uD83D\uDE00",
            "%", "2026-13-45");
    private static final List<String> BAD_PARTS = List.of(" ", "x".repeat(3_000), "-1", "99999999999999999999", "' OR 1=1 --", "a\u0007z",
            "\uD83D\uDE00", "%", "..;x", "a\r\nX:y");
    private static final List<String> BAD_HEADERS = List.of(" ", "x".repeat(3_000), "W/\"x\"", "\"\"", "\"-1\"",
            "\"99999999999999999999\"");

    /** Addresses of lists, and the record that this test has added there. */
    private final Map<String, String> added = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private TestBrowser everybody;
    /** Whoever signs in is somebody else from then on. */
    private TestBrowser stranger;
    private List<Operation> operations;
    private int requests;

    @BeforeEach
    void whoMayDoAnything(PackagedDemo demo) {
        everybody = demo.inRole("SYSTEM_ADMINISTRATOR");
        stranger = demo.stranger();
        stranger.get("/api/security/session");
        operations = Operation.of(everybody.get("/v3/api-docs").json()).stream()
                .filter(operation -> !LEFT_OUT.contains(operation.toString())).toList();
    }

    @Test
    void noFieldOfABodyBreaksAnything() {
        addRecords();
        Set<String> accepted = new HashSet<>();
        Set<String> tried = new HashSet<>();
        operations.stream().filter(Operation::takesBody).forEach(operation -> {
            String address = operation.filled(codeFor(operation));
            Answer plausible = send(operation, address, operation.plausible().toString(), Map.of());
            Set<String> otherwise = pointers(plausible);
            if (plausible.status() < 300) {
                accepted.add(operation.toString());
            }
            boolean again = !tried.add(operation.body().toString());
            for (Field field : operation.fields()) {
                for (BadValue value : again ? BadValue.worthTryingAgain(field) : BadValue.worthTrying(field)) {
                    String body = operation.with(field, value);
                    judge(operation, field, value, otherwise, send(operation, operation.filled(codeFor(operation)), body, Map.of()));
                }
            }
        });
        assertThat(faults).as("of %d requests", requests).isEmpty();
        assertThat(requests).isGreaterThan(1_500);
        assertThat(accepted).as("requests that were right but for the field that was tried").hasSizeGreaterThan(20);
        assertThat(added.keySet()).as("kinds of which the test has a record of its own").hasSizeGreaterThan(15);
    }

    /** Records name each other, so they are added until nothing new comes of it. */
    private void addRecords() {
        int before;
        do {
            before = added.size();
            operations.stream().filter(operation -> operation.adds() && !added.containsKey(operation.path())).forEach(operation ->
                    remember(operation, send(operation, operation.path(), operation.plausible().toString(), Map.of())));
        } while (added.size() > before);
    }

    @Test
    void noParameterBreaksAnything() {
        for (Operation operation : operations) {
            String body = operation.takesBody() ? operation.plausible().toString() : "";
            String address = operation.filled("NO-SUCH");
            Set<String> otherwise = pointers(send(operation, address + required(operation, ""), body, Map.of()));
            for (Parameter parameter : operation.parameters()) {
                for (String text : badTextsFor(parameter)) {
                    String what = "%s %s=%.40s".formatted(operation, parameter.name(), text);
                    judge(what, parameter, text, otherwise, ask(operation, parameter, text, body));
                }
            }
        }
        assertThat(faults).as("of %d requests", requests).isEmpty();
        assertThat(requests).isGreaterThan(1_500);
    }

    private static List<String> badTextsFor(Parameter parameter) {
        return switch (parameter.in()) {
            case "path" -> BAD_PARTS;
            case "header" -> BAD_HEADERS;
            default -> BAD_TEXTS;
        };
    }

    private Answer ask(Operation operation, Parameter parameter, String text, String body) {
        String written = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        String name = parameter.name();
        String usual = operation.filled("NO-SUCH") + required(operation, name);
        return switch (parameter.in()) {
            case "path" -> send(operation, operation.filled("NO-SUCH", Map.of(name, written)) + required(operation, ""), body, Map.of());
            case "header" -> send(operation, usual, body, Map.of(name, text));
            default -> send(operation, usual + "&" + name + "=" + written, body, Map.of());
        };
    }

    /** What the query must have, but for one parameter. */
    private static String required(Operation operation, String but) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query") && parameter.required() && !parameter.name().equals(but))
                .map(parameter -> parameter.name() + "=NO-SUCH").collect(Collectors.joining("&", "?", ""));
    }

    /** The record that the test has added to the operation's list, or else what there is not. */
    private String codeFor(Operation operation) {
        return added.getOrDefault(operation.path().replaceAll("/\\{.*", ""), "NO-SUCH");
    }

    private void remember(Operation operation, Answer answer) {
        if (answer.status() == 201 && answer.json().hasNonNull("id") && !answer.header("ETag").isEmpty()) {
            added.put(operation.path(), answer.json().path("id").asText());
        }
    }

    private Answer send(Operation operation, String address, String body, Map<String, String> headers) {
        requests++;
        Map<String, String> sent = new HashMap<>(Map.of("If-Match", version(operation, address)));
        sent.putAll(headers);
        BodyPublisher content = operation.reads() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return (operation.signsIn() ? stranger : everybody).send(operation.method(), address, content, sent);
    }

    /** What was changed before is read again, so that nobody was faster. */
    private String version(Operation operation, String address) {
        boolean ours = "PUT".equals(operation.method()) && added.containsValue(address.substring(address.lastIndexOf('/') + 1));
        return ours ? everybody.get(address).header("ETag") : "\"0\"";
    }

    private void judge(Operation operation, Field field, BadValue value, Set<String> otherwise, Answer answer) {
        String what = "%s %s = %s".formatted(operation, field.pointer(), value.name());
        if (!field.kind().holds(value.shape())) {
            require(answer.status() == 400 && pointers(answer).stream().anyMatch(named -> isAt(named, field.pointer())), what, answer);
        } else if (answer.status() == 400) {
            boolean others = !value.isTooLong() && namesOthers(operation, answer);
            require(others || named(answer, field.pointer(), otherwise), what, answer);
        } else {
            require(!value.isTooLong() || answer.status() >= 400, what, answer);
        }
        requireProblem(what, answer);
    }

    private void judge(String what, Parameter parameter, String text, Set<String> otherwise, Answer answer) {
        boolean unreadable = parameter.kind() == FieldKind.WHOLE && !text.isBlank() && !text.matches("-?\\d{1,9}");
        String pointer = "/" + parameter.name();
        if (unreadable && !parameter.in().equals("path") || answer.status() == 400 && !parameter.in().equals("path")) {
            boolean version = parameter.name().equals("If-Match") && named(answer, "/version", otherwise);
            require(answer.status() == 400 && (version || named(answer, pointer, otherwise)), what, answer);
        }
        requireProblem(what, answer);
    }

    private void requireProblem(String what, Answer answer) {
        require(answer.status() < 500 && answer.status() != 403, what, answer);
        require(answer.status() < 400 || answer.header("Content-Type").startsWith("application/problem+json")
                && answer.json().path("code").asText().contains("."), what, answer);
    }

    /** Named is the field, the list that it stands in, or what would have been wrong without it as well. */
    private static boolean named(Answer answer, String pointer, Set<String> otherwise) {
        Set<String> named = pointers(answer);
        return named.stream().anyMatch(one -> isAt(one, pointer) || !one.isEmpty() && isAt(pointer, one))
                || !named.isEmpty() && otherwise.containsAll(named);
    }

    /** What may stand here may make another field wrong that goes with it; and a code may have been taken before. */
    private static boolean namesOthers(Operation operation, Answer answer) {
        List<String> fields = operation.fields().stream().map(Field::pointer).toList();
        return fields.containsAll(pointers(answer));
    }

    private static boolean isAt(String pointer, String place) {
        return pointer.equals(place) || pointer.startsWith(place + "/");
    }

    private static Set<String> pointers(Answer answer) {
        return answer.status() == 400 ? new HashSet<>(answer.json().path("errors").findValuesAsText("pointer")) : Set.of();
    }

    private void require(boolean right, String what, Answer answer) {
        if (!right) {
            faults.add("%s: %.300s".formatted(what, answer));
        }
    }
}
