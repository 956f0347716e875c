package io.takt.reporting.papers;

import io.takt.security.Accounts;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands on every document: whose it is, its number and QR code, who printed it and when. */
@Component
public class Letterhead {

    /** The page that opens whatever a code stands for. */
    private static final String FIND = "/#/find/";

    private final MasterData names;
    private final Accounts accounts;
    private final PlantClock clock;

    Letterhead(MasterData names, Accounts accounts, PlantClock clock) {
        this.names = names;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Map<String, Object> on(Paper.Sheet sheet, String address, Words words) {
        Map<String, Object> all = new HashMap<>(sheet.content());
        all.put("language", words.language().toLanguageTag());
        all.put("plant", names.plant(words));
        all.put("document", words.say("document." + sheet.template()));
        all.put("number", sheet.number());
        all.put("link", address + FIND + URLEncoder.encode(sheet.number(), StandardCharsets.UTF_8).replace("+", "%20"));
        all.put("printedAt", words.time(clock.now()));
        all.put("printedOn", words.date(clock.now()));
        all.put("printedBy", accounts.nameOf(Actors.current()));
        all.put("page", words.page());
        return all;
    }
}
