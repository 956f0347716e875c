package io.takt.reporting.web;

import io.takt.reporting.Documents;
import io.takt.reporting.Documents.PrintedDocument;
import io.takt.shared.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Printed documents as PDF, shown by the browser itself. */
@RestController
@RequestMapping("/api/reporting/documents")
class DocumentController {

    private static final Set<String> LANGUAGES = Set.of("zh", "en");

    private final Documents documents;
    private final BaseAddress address;

    DocumentController(Documents documents, BaseAddress address) {
        this.documents = documents;
        this.address = address;
    }

    /** Without a language the document is in that of the browser. */
    @GetMapping("/{kind}/{code}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String kind, @PathVariable String code, @RequestParam(required = false) @Nullable String language,
            Locale browser, HttpServletRequest request) {
        PrintedDocument printed = documents.print(kind, code, in(language, browser), address.of(request));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline()
                        .filename(printed.fileName(), StandardCharsets.UTF_8).build().toString())
                .body(printed.pdf());
    }

    private static Locale in(@Nullable String language, Locale browser) {
        String asked = language == null ? browser.getLanguage().equals("zh") ? "zh" : "en" : language;
        if (!LANGUAGES.contains(asked)) {
            throw InvalidInput.at("/language", "reporting.languageUnknown", asked);
        }
        return Locale.forLanguageTag(asked);
    }
}
