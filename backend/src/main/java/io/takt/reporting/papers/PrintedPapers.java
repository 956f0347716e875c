package io.takt.reporting.papers;

import io.takt.reporting.Documents;
import io.takt.reporting.papers.PaperReader.Draft;
import io.takt.reporting.pdf.PdfPrinter;
import io.takt.security.Permissions;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Reads a document in one transaction and lays it out behind it, so that no connection waits for the press. */
@Service
class PrintedPapers implements Documents {

    private final Permissions permissions;
    private final PaperReader papers;
    private final PdfPrinter printer;

    PrintedPapers(Permissions permissions, PaperReader papers, PdfPrinter printer) {
        this.permissions = permissions;
        this.papers = papers;
        this.printer = printer;
    }

    @Override
    public PrintedDocument print(String kind, String code, Locale language, String address) {
        permissions.require("reporting.print");
        Draft draft = papers.read(kind, code, language, address);
        return new PrintedDocument(draft.fileName(), printer.print(draft.template(), draft.content(), draft.words()::say));
    }
}
