package io.takt.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.takt.security.SampleAccounts.SampleAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A demo account at work: it signs in and asks what a browser would ask, so it may do no more than its person. */
public final class DemoPerson {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NOT_SIGNED_IN = 401;
    private static final int FORBIDDEN = 403;
    private static final int FIRST_FAILURE = 400;

    private final URI product;
    private final SampleAccount account;
    private final ObjectMapper json;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(PATIENCE).build();

    DemoPerson(URI product, SampleAccount account, ObjectMapper json) {
        this.product = product;
        this.account = account;
        this.json = json;
    }

    public JsonNode list(String path, Map<String, ?> filter) {
        return get(path + "?filter=" + URLEncoder.encode(written(filter), StandardCharsets.UTF_8));
    }

    public JsonNode get(String path) {
        return answered(path, HttpRequest.newBuilder().GET());
    }

    public void post(String path, Map<String, ?> body) {
        answered(path, posting(body));
    }

    /** Does it once, however often it is asked with the same key; the answer is the first one's. */
    public JsonNode postOnce(String key, String path, Map<String, ?> body) {
        return answered(path, posting(body).setHeader("Idempotency-Key", key));
    }

    /** As {@link #postOnce}, signed with the account's password. */
    public void signOnce(String key, String path, Map<String, ?> body) {
        Map<String, Object> signed = new HashMap<>(body);
        signed.put("password", account.password());
        postOnce(key, path, signed);
    }

    private HttpRequest.Builder posting(Map<String, ?> body) {
        return HttpRequest.newBuilder().POST(BodyPublishers.ofString(written(body)));
    }

    private JsonNode answered(String path, HttpRequest.Builder request) {
        HttpResponse<String> response = send(path, request);
        if (response.statusCode() == NOT_SIGNED_IN || response.statusCode() == FORBIDDEN) {
            signIn();
            response = send(path, request);
        }
        if (response.statusCode() >= FIRST_FAILURE) {
            throw new Refusal(account.userName() + " " + path + ": " + response.statusCode() + " " + response.body(), problem(response));
        }
        return read(response.body());
    }

    private void signIn() {
        String path = "/api/security/session";
        send(path, HttpRequest.newBuilder().GET());
        send(path, HttpRequest.newBuilder().POST(BodyPublishers.ofString(
                written(Map.of("userName", account.userName(), "password", account.password())))));
    }

    private HttpResponse<String> send(String path, HttpRequest.Builder request) {
        String token = cookies.getCookieStore().getCookies().stream().filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue).collect(Collectors.joining());
        try {
            return http.send(request.uri(product.resolve(path)).timeout(PATIENCE).setHeader("Content-Type", "application/json")
                    .setHeader("X-XSRF-TOKEN", token).build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal(account.userName() + " was interrupted", List.of());
        }
    }

    /** The problem's code and its arguments. */
    private List<String> problem(HttpResponse<String> response) {
        JsonNode said = read(response.body());
        return Stream.concat(Stream.of(said.path("code").asText()), StreamSupport.stream(said.path("arguments").spliterator(), false)
                .map(JsonNode::asText)).filter(text -> !text.isEmpty()).toList();
    }

    private String written(Map<String, ?> content) {
        try {
            return json.writeValueAsString(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private JsonNode read(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : json.readTree(body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The product said no; a person would look again later. */
    public static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient List<String> problem;

        Refusal(String message, List<String> problem) {
            super(message);
            this.problem = problem;
        }

        /** The problem's code and its arguments; empty if there is none. */
        public List<String> problem() {
            return problem;
        }
    }
}
