package io.takt.reporting.web;

import io.takt.reporting.Documents;
import io.takt.reporting.Documents.PrintedDocument;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Printed documents as PDF. */
@RestController
@RequestMapping("/api/reporting/documents")
class DocumentController {

    private final Documents documents;
    private final Reply reply;

    DocumentController(Documents documents, Reply reply) {
        this.documents = documents;
        this.reply = reply;
    }

    @GetMapping("/{kind}/{code}.pdf")
    void print(@PathVariable String kind, @PathVariable String code, @RequestParam(required = false) @Nullable String language,
            Locale browser, HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintedDocument printed = documents.print(kind, code, Reply.language(language, browser), reply.address(request));
        Reply.send(printed.fileName(), out -> out.write(printed.pdf()), response);
    }
}
