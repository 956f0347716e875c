package io.takt.administration.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.RowChange.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a row of an import does, in the reader's language. */
@Component
public class RowTexts {

    private static final int MOST_ITEMS = 12;
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() { };

    private final SheetCatalogue catalogue;
    private final SheetWords words;
    private final ObjectMapper json;

    RowTexts(SheetCatalogue catalogue, SheetWords words, ObjectMapper json) {
        this.catalogue = catalogue;
        this.words = words;
        this.json = json;
    }

    /** A field of a row: its old value, if there was one, and its new. */
    public record Difference(String field, String label, @Nullable String before, @Nullable String after) {
    }

    /** The fields that became others; of a list the rows that are gone and those that have come. */
    public List<Difference> differences(KeptRow row, Locale language) {
        String entity = catalogue.find(row.entity()).map(form -> form.kind().entity()).orElse(row.entity());
        Map<String, Object> before = values(row.oldValues());
        Map<String, Object> after = values(row.newValues());
        Set<String> fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String field : fields) {
            Optional<SheetForm> list = catalogue.find(entity + "." + field);
            differences.add(list.isPresent() ? rows(list.get(), before.get(field), after.get(field), row.action(), language)
                    : new Difference(field, words.column(entity, field, language), said(entity, field, before.get(field), language),
                            said(entity, field, after.get(field), language)));
        }
        return differences;
    }

    private Difference rows(SheetForm list, @Nullable Object before, @Nullable Object after, Action action, Locale language) {
        List<Map<String, @Nullable Object>> gone = new ArrayList<>(SheetForm.items(before));
        List<Map<String, @Nullable Object>> come = new ArrayList<>(SheetForm.items(after));
        gone.removeAll(SheetForm.items(after));
        come.removeAll(SheetForm.items(before));
        return new Difference(list.name(), words.sheet(list.entity(), language),
                action == Action.ADDED ? null : said(list, gone, language), said(list, come, language));
    }

    private @Nullable String said(SheetForm list, List<Map<String, @Nullable Object>> rows, Locale language) {
        String some = rows.stream().limit(MOST_ITEMS).map(row -> said(list, row, language)).collect(Collectors.joining("; "));
        return rows.isEmpty() ? null : some + (rows.size() > MOST_ITEMS ? "; … (" + rows.size() + ")" : "");
    }

    private String said(SheetForm list, Map<String, @Nullable Object> row, Locale language) {
        return list.columns().stream().skip(list.owners().size()).map(column -> said(list.entity(), column.key(), row.get(column.key()), language))
                .filter(Objects::nonNull).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private @Nullable String said(String entity, String field, @Nullable Object value, Locale language) {
        if (value instanceof Boolean yes) {
            return words.yesOrNo(yes, language);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(one -> words.choice(entity, field, String.valueOf(one), language)).collect(Collectors.joining(", "));
        }
        return value == null ? null : words.choice(entity, field, value.toString(), language);
    }

    private Map<String, Object> values(String text) {
        try {
            return json.readValue(text, VALUES);
        } catch (JsonProcessingException unlikely) {
            throw new IllegalStateException("a kept row is no JSON", unlikely);
        }
    }
}
