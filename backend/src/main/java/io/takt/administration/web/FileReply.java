package io.takt.administration.web;

import io.takt.administration.imports.Exports.File;
import io.takt.shared.InvalidInput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How files are asked for and sent. */
final class FileReply {

    private static final Map<String, String> TYPES = Map.of("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "csv", "text/csv; charset=UTF-8", "zip", "application/zip");

    private FileReply() {
    }

    /** The language that is asked for, else that of the browser. */
    static Locale language(@Nullable String asked, Locale browser) {
        if (asked != null && !asked.equals("zh") && !asked.equals("en")) {
            throw InvalidInput.at("/language", "administration.languageUnknown", asked);
        }
        return "zh".equals(asked == null ? browser.getLanguage() : asked) ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** Nothing is sent before all of it is written: what fails half-way must not look like a file that is complete. */
    static void send(File file, HttpServletResponse response) throws IOException {
        Path complete = Files.createTempFile("takt-export-", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(complete))) {
                file.body().writeTo(out);
            }
            response.setContentType(TYPES.get(file.name().replaceFirst(".*\\.", "")));
            response.setContentLengthLong(Files.size(complete));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString());
            Files.copy(complete, response.getOutputStream());
        } finally {
            Files.deleteIfExists(complete);
        }
    }
}
