package io.takt;

import io.takt.TestBrowser.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The addresses of the API, as its own document lists them. */
final class Doors {

    private Doors() {
    }

    static List<Door> of(TestBrowser browser) {
        List<Door> doors = new ArrayList<>();
        browser.get("/v3/api-docs").json().path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(
                operation -> doors.add(new Door(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(),
                        operation.getValue().has("requestBody")))));
        return doors;
    }

    /** One address and method. */
    record Door(String method, String path, boolean takesBody) {

        boolean reads() {
            return "GET".equals(method);
        }

        boolean hasPlaceholder() {
            return path.contains("{");
        }

        /** The address with its parts in braces filled. */
        String filled(String part) {
            return path.replaceAll("\\{[^}]+}", part);
        }

        Answer knock(TestBrowser browser, String part, String body, String bodyType) {
            return browser.send(method, filled(part) + "?code=" + part,
                    reads() ? BodyPublishers.noBody() : BodyPublishers.ofString(body), Map.of("Content-Type", bodyType));
        }
    }
}
