package io.takt.reporting.recalls;

import io.takt.plant.Plant;
import io.takt.reporting.RecallExports;
import io.takt.reporting.papers.Words;
import io.takt.security.Permissions;
import io.takt.shared.Refused;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/**
 * Checks and reads what an export begins with; its long part is read page by page while it is written, so that neither
 * memory nor a transaction grows with it.
 */
@Service
class WrittenRecalls implements RecallExports {

    /** More units than this make a heap of paper that nobody reads; a spreadsheet takes any number. */
    private static final int LARGEST_PAPER = 1_000;

    private final Permissions permissions;
    private final ForwardReport forward;
    private final BackwardReport backward;
    private final ReportPaper paper;
    private final MessageSource messages;
    private final Plant plant;

    WrittenRecalls(Permissions permissions, ForwardReport forward, BackwardReport backward, ReportPaper paper, MessageSource messages, Plant plant) {
        this.permissions = permissions;
        this.forward = forward;
        this.backward = backward;
        this.paper = paper;
        this.messages = messages;
        this.plant = plant;
    }

    @Override
    public Export forward(String materialLot, Format format, Locale language, String address) {
        permissions.require("reporting.export");
        Words words = words(language);
        Report report = words.spoken(() -> forward.of(materialLot, words));
        if (format == Format.PDF && forward.size(materialLot) > LARGEST_PAPER) {
            throw new Refused("reporting.tooLongForPaper", forward.size(materialLot), LARGEST_PAPER);
        }
        return export(report, format, address, words);
    }

    @Override
    public Export backward(String unit, Format format, Locale language, String address) {
        permissions.require("reporting.export");
        Words words = words(language);
        return export(words.spoken(() -> backward.of(unit, words)), format, address, words);
    }

    private Words words(Locale language) {
        return new Words(messages, language, plant.timeZone());
    }

    private Export export(Report report, Format format, String address, Words words) {
        String name = report.kind() + "-" + report.number() + "." + format.name().toLowerCase(Locale.ROOT);
        Body body = format == Format.XLSX ? new SpreadsheetOf(report, words) : out -> out.write(paper.print(report, address, words));
        return new Export(name, out -> words.spoken(() -> {
            body.writeTo(out);
            return name;
        }));
    }
}
