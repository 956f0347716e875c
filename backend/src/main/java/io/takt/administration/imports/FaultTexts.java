package io.takt.administration.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.SheetColumn;
import io.takt.security.Holders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a cell, and how to mend it, in the reader's language. */
@Component
public class FaultTexts {

    private static final String NO_CHOICE = "administration.cellNoChoice";
    private static final String NOT_ALLOWED = "security.notAllowed";
    private static final String OUTSIDE = "security.outsideScope";

    private final SheetCatalogue catalogue;
    private final SheetWords words;
    private final MessageSource messages;
    private final ObjectMapper json;
    private final Holders holders;

    FaultTexts(SheetCatalogue catalogue, SheetWords words, MessageSource messages, ObjectMapper json, Holders holders) {
        this.catalogue = catalogue;
        this.words = words;
        this.messages = messages;
        this.json = json;
        this.holders = holders;
    }

    /** The sheet as the file calls it, else as it is called in the reader's language; null where it is the whole file. */
    public @Nullable String sheet(KeptFault fault, Locale language) {
        return fault.sheet() != null || fault.entity() == null ? fault.sheet() : words.sheet(fault.entity(), language);
    }

    public @Nullable String column(KeptFault fault, Locale language) {
        return fault.field() == null || fault.entity() == null ? null : words.column(fault.entity(), fault.field(), language);
    }

    public String text(KeptFault fault, Locale language) {
        return words.say(fault.code(), language, arguments(fault, language));
    }

    public @Nullable String cure(KeptFault fault, Locale language) {
        return messages.getMessage(fault.code() + ".cure", arguments(fault, language), null, language);
    }

    private @Nullable Object[] arguments(KeptFault fault, Locale language) {
        if (fault.code().equals(NO_CHOICE)) {
            return new Object[] {choices(fault, language)};
        }
        List<Object> arguments = new ArrayList<>();
        read(fault.arguments()).forEach(argument -> arguments.add(argument.isArray() ? uses(argument, language) : plain(argument)));
        if (fault.code().equals(NOT_ALLOWED)) {
            arguments.addAll(whatIsMissing(String.valueOf(arguments.get(1)), language));
        }
        if (fault.code().equals(OUTSIDE)) {
            arguments.add(holding("security.manage", language));
        }
        return arguments.toArray();
    }

    /** The permission's name, and the roles that have it. */
    private List<String> whatIsMissing(String permission, Locale language) {
        return List.of(words.say("security.permission." + permission, language), holding(permission, language));
    }

    private String holding(String permission, Locale language) {
        return holders.of(permission).stream().map(role -> role.name(language))
                .collect(Collectors.joining(words.say("security.listSeparator", language)));
    }

    private String choices(KeptFault fault, Locale language) {
        String entity = String.valueOf(fault.entity());
        Optional<SheetColumn> column = catalogue.get(entity).columns().stream().filter(one -> one.key().equals(fault.field())).findFirst();
        return column.map(SheetColumn::choices).orElse(List.of()).stream()
                .map(choice -> words.choice(entity, String.valueOf(fault.field()), choice, language)).collect(Collectors.joining(", "));
    }

    private String uses(JsonNode uses, Locale language) {
        return StreamSupport.stream(uses.spliterator(), false)
                .map(use -> words.say(use.path("kind").asText(), language) + " " + use.path("codes").asText())
                .collect(Collectors.joining("; "));
    }

    private static Object plain(JsonNode argument) {
        return argument.isIntegralNumber() ? (Object) argument.longValue() : argument.asText();
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException unlikely) {
            throw new IllegalStateException("a fault's arguments are no JSON", unlikely);
        }
    }
}
