package io.takt.reporting.web;

import io.takt.reporting.RecallExports.Body;
import io.takt.shared.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** How files are asked for and sent: the language, the address that printed codes begin with, and the headers. */
@Component
class Reply {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");
    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    /** What a browser's own viewer needs to show a PDF, and nothing else. */
    private static final String VIEWER_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final String address;

    /** @param address as people reach the product; empty for the one that the asking browser uses */
    Reply(@Value("${takt.base-address:}") String address) {
        this.address = address.replaceAll("/+$", "");
    }

    String address(HttpServletRequest request) {
        return address.isEmpty() ? UriComponentsBuilder.newInstance().scheme(request.getScheme()).host(request.getServerName())
                .port(request.getServerPort()).path(request.getContextPath()).build().toUriString() : address;
    }

    /** The language that is asked for, else that of the browser. */
    static Locale language(@Nullable String asked, Locale browser) {
        if (asked == null) {
            return browser.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ENGLISH;
        }
        if (!LANGUAGES.contains(asked)) {
            throw InvalidInput.at("/language", "reporting.languageUnknown", asked);
        }
        return Locale.forLanguageTag(asked);
    }

    /**
     * A PDF is shown by the browser, anything else is kept as a file. Nothing is sent before all of it is written: what fails
     * half-way must not look like a file that is complete.
     */
    static void send(String fileName, Body body, HttpServletResponse response) throws IOException {
        Path complete = Files.createTempFile("takt-reply-", ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(complete))) {
                body.writeTo(out);
            }
            announce(fileName, Files.size(complete), response);
            Files.copy(complete, response.getOutputStream());
        } finally {
            Files.deleteIfExists(complete);
        }
    }

    private static void announce(String fileName, long length, HttpServletResponse response) {
        boolean pdf = fileName.endsWith(".pdf");
        response.setContentType(pdf ? PDF : XLSX);
        response.setContentLengthLong(length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(fileName, StandardCharsets.UTF_8).build().toString());
        if (pdf) {
            response.setHeader("Content-Security-Policy", VIEWER_POLICY);
        }
    }
}
