package io.takt.administration.web;

import io.takt.administration.imports.FaultList;
import io.takt.administration.imports.FaultTexts;
import io.takt.administration.imports.ImportProgress;
import io.takt.administration.imports.ImportState;
import io.takt.administration.imports.Imports;
import io.takt.administration.imports.KeptFault;
import io.takt.administration.imports.KeptImport;
import io.takt.administration.imports.KeptRow;
import io.takt.administration.imports.RowTexts;
import io.takt.administration.imports.RowTexts.Difference;
import io.takt.administration.imports.SheetWords;
import io.takt.administration.spi.RowChange.Action;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of master data; what is asked for is answered at once and done behind the scenes. */
@RestController
@RequestMapping("/api/administration/imports")
class ImportController {

    private final Imports imports;
    private final FaultTexts faultTexts;
    private final FaultList faultList;
    private final RowTexts rowTexts;
    private final SheetWords words;

    ImportController(Imports imports, FaultTexts faultTexts, FaultList faultList, RowTexts rowTexts, SheetWords words) {
        this.imports = imports;
        this.faultTexts = faultTexts;
        this.faultList = faultList;
        this.rowTexts = rowTexts;
        this.words = words;
    }

    @GetMapping
    Page<ImportItem> list(ListQuery query) {
        return imports.list(query).map(this::item);
    }

    @GetMapping("/{code}")
    ImportItem get(@PathVariable String code) {
        return item(imports.read(code));
    }

    @GetMapping("/{code}/faults")
    Page<FaultItem> faults(@PathVariable String code, ListQuery query, Locale locale) {
        return imports.faults(code, query).map(fault -> fault(fault, locale));
    }

    @GetMapping("/{code}/faults/file")
    void faultList(@PathVariable String code, @RequestParam(required = false) @Nullable String language, Locale browser,
            HttpServletResponse response) throws IOException {
        FileReply.send(faultList.of(code, FileReply.language(language, browser)), response);
    }

    @GetMapping("/{code}/rows")
    Page<RowItem> rows(@PathVariable String code, ListQuery query, Locale locale) {
        return imports.rows(code, query).map(row -> row(row, locale));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportItem receive(@RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String entity) throws IOException {
        if (file == null) {
            return item(imports.receive(null, entity, null));
        }
        try (InputStream content = file.getInputStream()) {
            return item(imports.receive(file.getOriginalFilename(), entity, content));
        }
    }

    /** Takes the package that is the request's body. */
    @PostMapping(path = "/packages", consumes = "application/zip")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportItem receivePackage(@RequestParam(required = false) @Nullable String name, InputStream content) {
        return item(imports.receivePackage(name, content));
    }

    @PostMapping("/{code}/application")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportItem apply(@PathVariable String code) {
        return item(imports.apply(code));
    }

    @PostMapping("/{code}/undo")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportItem undo(@PathVariable String code) {
        return item(imports.undo(code));
    }

    @PostMapping("/{code}/cancellation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    ImportItem cancel(@PathVariable String code) {
        return item(imports.cancel(code));
    }

    private ImportItem item(KeptImport kept) {
        return new ImportItem(kept.code(), kept.code(), kept.fileName(), kept.sha256(), kept.person(), kept.state(), kept.startedAt(),
                kept.endedAt(), kept.added(), kept.changed(), kept.unchanged(), kept.faults(), kept.files(), kept.unnamed(),
                imports.unnamedFiles(kept), imports.progress(kept.code()).orElse(null));
    }

    private FaultItem fault(KeptFault fault, Locale locale) {
        return new FaultItem(fault.id(), faultTexts.sheet(fault, locale), fault.line(), fault.cell(), faultTexts.column(fault, locale),
                fault.given(), fault.code(), faultTexts.text(fault, locale), faultTexts.cure(fault, locale));
    }

    private RowItem row(KeptRow row, Locale locale) {
        return new RowItem(row.id(), row.entity(), words.sheet(row.entity(), locale), row.line(), row.code(), row.action(),
                rowTexts.differences(row, locale));
    }

    record ImportItem(String id, String code, String fileName, String sha256, String person, ImportState state, Instant startedAt,
            @Nullable Instant endedAt, int added, int changed, int unchanged, int faults, int files, int unnamed,
            List<String> unnamedFiles, @Nullable ImportProgress progress) {
    }

    record FaultItem(long id, @Nullable String sheet, @Nullable Integer row, @Nullable String cell, @Nullable String column,
            @Nullable String value, String code, String text, @Nullable String cure) {
    }

    record RowItem(long id, String entity, String sheet, int row, String code, Action action, List<Difference> fields) {
    }
}
