package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.RecordList;
import io.takt.administration.spi.SheetColumn;
import io.takt.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Every kind of master data that can be imported, each behind those that its records name. */
@Component
class SheetCatalogue {

    private final Supplier<List<ImportedSheet>> known;
    private final SheetWords words;

    /** What a module says of its own sheets, and every kind of record that is kept as all are with its lists; asked when first needed. */
    SheetCatalogue(ObjectProvider<ImportedSheet> own, ObjectProvider<MasterData<?, ?>> records, ObjectProvider<RecordList<?>> lists,
            SheetWords words, ObjectMapper json) {
        this.known = SingletonSupplier.of(() -> Stream.concat(own.orderedStream(),
                records.orderedStream().map(one -> RecordSheet.of(one, lists.orderedStream().toList(), json))).toList());
        this.words = words;
    }

    /** Those that name each other stand as far as they need each other; what is left is written in a second step. */
    List<ImportedSheet> ordered() {
        Map<String, ImportedSheet> left = new LinkedHashMap<>();
        known.get().forEach(sheet -> left.put(sheet.entity(), sheet));
        List<ImportedSheet> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            ImportedSheet next = first(left, ImportedSheet::after).or(() -> first(left, SheetCatalogue::needs))
                    .orElse(left.values().iterator().next());
            ordered.add(next);
            left.remove(next.entity());
        }
        return ordered;
    }

    private static Optional<ImportedSheet> first(Map<String, ImportedSheet> left, Function<ImportedSheet, Set<String>> after) {
        return left.values().stream().filter(sheet -> after.apply(sheet).stream().noneMatch(
                other -> !other.equals(sheet.entity()) && left.containsKey(other))).findFirst();
    }

    /** The kinds without which none of its records can be. */
    private static Set<String> needs(ImportedSheet sheet) {
        return sheet.columns().stream().filter(SheetColumn::required).map(SheetColumn::refers).filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Every sheet that a file may have; those of a kind's lists behind its own. */
    List<SheetForm> forms() {
        return ordered().stream().flatMap(kind -> SheetForm.of(kind).stream()).toList();
    }

    /** @throws NotFound {@code administration.kindNotFound} */
    SheetForm get(String entity) {
        return find(entity).orElseThrow(() -> new NotFound("administration.kindNotFound", entity));
    }

    Optional<SheetForm> find(String entity) {
        return forms().stream().filter(form -> form.entity().equals(entity)).findFirst();
    }

    /** The sheet of a file: by its tab, else by what the person has said, else by the name of the file. */
    Optional<SheetForm> of(@Nullable String tab, KeptImport imported) {
        if (tab != null) {
            return named(tab);
        }
        if (imported.entity() != null) {
            return find(imported.entity());
        }
        return named(imported.fileName().replaceFirst("(?i)\\.(csv|txt)$", "").replaceFirst(" ?\\(\\d+\\)$", ""));
    }

    private Optional<SheetForm> named(String name) {
        return forms().stream().filter(form -> words.isSheet(form.entity(), name)).findFirst();
    }
}
