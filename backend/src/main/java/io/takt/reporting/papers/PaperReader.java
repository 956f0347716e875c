package io.takt.reporting.papers;

import io.takt.plant.Plant;
import io.takt.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a document says, all of it as of one moment. */
@Service
class PaperReader {

    private final List<Paper> papers;
    private final Letterhead letterhead;
    private final MessageSource messages;
    private final Plant plant;

    PaperReader(List<Paper> papers, Letterhead letterhead, MessageSource messages, Plant plant) {
        this.papers = papers;
        this.letterhead = letterhead;
        this.messages = messages;
        this.plant = plant;
    }

    /** A document before it is printed. */
    record Draft(String template, String fileName, Map<String, ?> content, Words words) {
    }

    @Transactional(readOnly = true)
    public Draft read(String kind, String code, Locale language, String address) {
        Paper paper = papers.stream().filter(candidate -> candidate.kind().equals(kind)).findFirst()
                .orElseThrow(() -> new NotFound("reporting.documentUnknown", kind, kinds()));
        Words words = new Words(messages, language, plant.timeZone());
        Paper.Sheet sheet = words.spoken(() -> paper.of(code, words));
        return new Draft(sheet.template(), kind + "-" + sheet.number() + ".pdf", letterhead.on(sheet, address, words), words);
    }

    private String kinds() {
        return papers.stream().map(Paper::kind).sorted().collect(Collectors.joining(", "));
    }
}
