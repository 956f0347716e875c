package io.takt.administration.web;

import io.takt.administration.imports.Exports;
import io.takt.administration.imports.Exports.Format;
import io.takt.administration.imports.Exports.Kind;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Master data and templates for it as files. */
@RestController
@RequestMapping("/api/administration/exports")
class ExportController {

    private final Exports exports;

    ExportController(Exports exports) {
        this.exports = exports;
    }

    @GetMapping("/kinds")
    List<Kind> kinds(Locale locale) {
        return exports.kinds(locale);
    }

    @GetMapping("/file")
    void file(@RequestParam(required = false) @Nullable List<String> entities, @RequestParam(defaultValue = "false") boolean empty,
            @RequestParam(defaultValue = "XLSX") Format format, @RequestParam(required = false) @Nullable String language, Locale browser,
            HttpServletResponse response) throws IOException {
        FileReply.send(exports.file(entities == null ? List.of() : entities, empty, format, FileReply.language(language, browser)), response);
    }
}
