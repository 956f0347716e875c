package io.takt.reporting.web;

import io.takt.reporting.RecallExports;
import io.takt.reporting.RecallExports.Export;
import io.takt.reporting.RecallExports.Format;
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

/** Recalls as files: a material lot forward, a unit back. */
@RestController
@RequestMapping("/api/reporting")
class RecallController {

    private final RecallExports exports;
    private final Reply reply;

    RecallController(RecallExports exports, Reply reply) {
        this.exports = exports;
        this.reply = reply;
    }

    @GetMapping("/recalls/{materialLot}.xlsx")
    void forwardSheet(@PathVariable String materialLot, @RequestParam(required = false) @Nullable String language, Locale browser,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(exports.forward(materialLot, Format.XLSX, Reply.language(language, browser), reply.address(request)), response);
    }

    @GetMapping("/recalls/{materialLot}.pdf")
    void forwardPaper(@PathVariable String materialLot, @RequestParam(required = false) @Nullable String language, Locale browser,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(exports.forward(materialLot, Format.PDF, Reply.language(language, browser), reply.address(request)), response);
    }

    @GetMapping("/genealogies/{unit}.xlsx")
    void backwardSheet(@PathVariable String unit, @RequestParam(required = false) @Nullable String language, Locale browser,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(exports.backward(unit, Format.XLSX, Reply.language(language, browser), reply.address(request)), response);
    }

    @GetMapping("/genealogies/{unit}.pdf")
    void backwardPaper(@PathVariable String unit, @RequestParam(required = false) @Nullable String language, Locale browser,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(exports.backward(unit, Format.PDF, Reply.language(language, browser), reply.address(request)), response);
    }

    private static void send(Export export, HttpServletResponse response) throws IOException {
        Reply.send(export.fileName(), export.body(), response);
    }
}
