package io.takt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One browser: keeps its cookies, sends the CSRF token back, speaks JSON. */
public class TestBrowser {

    private final String address;
    private final ObjectMapper json;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(Duration.ofSeconds(5)).build();
    private String language = "en";

    public TestBrowser(String address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    public TestBrowser speaking(Locale locale) {
        language = locale.toLanguageTag();
        return this;
    }

    /** Signs a test person in. */
    public TestBrowser signIn(String userName) {
        Answer answer = post("/api/security/session", Map.of("userName", userName, "password", SignedInPeople.PASSWORD));
        if (answer.status() != 200) {
            throw new AssertionError("cannot sign in: " + answer);
        }
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer post(String path, Object body) {
        return write("POST", path, body, Map.of());
    }

    public Answer put(String path, Object body) {
        return write("PUT", path, body, Map.of());
    }

    public Answer delete(String path) {
        requireToken();
        return send("DELETE", path, BodyPublishers.noBody(), Map.of());
    }

    public Answer write(String method, String path, Object body, Map<String, String> headers) {
        requireToken();
        return send(method, path, BodyPublishers.ofString(text(body)), headers);
    }

    /** Sends a body as it stands, without asking for a CSRF token first. */
    public Answer send(String method, String path, BodyPublisher body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body)
                .timeout(Duration.ofSeconds(60)).header("Accept-Language", language);
        if (!"GET".equals(method)) {
            request.header("Content-Type", "application/json");
        }
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        headers.forEach(request::setHeader);
        try {
            HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body(), json);
        } catch (IOException failure) {
            throw new AssertionError(method + " " + path, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(method + " " + path, interrupted);
        }
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name)).map(HttpCookie::getValue).findFirst();
    }

    public URI uri(String path) {
        return URI.create(address + path);
    }

    /** The client with this browser's cookies, for streams. */
    public HttpClient client() {
        return client;
    }

    private void requireToken() {
        if (cookie("XSRF-TOKEN").isEmpty()) {
            get("/api/security/session");
        }
    }

    private String text(Object body) {
        try {
            return body instanceof String text ? text : json.writeValueAsString(body);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What the server answered. */
    public record Answer(int status, HttpHeaders headers, String text, ObjectMapper reader) {

        public JsonNode json() {
            try {
                return text.isBlank() ? MissingNode.getInstance() : reader.readTree(text);
            } catch (IOException noJson) {
                throw new AssertionError("no JSON: " + text, noJson);
            }
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " " + text;
        }
    }
}
