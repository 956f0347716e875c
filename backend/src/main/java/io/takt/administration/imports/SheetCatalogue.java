package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.MasterData;
import io.takt.shared.NotFound;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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

    /** What a module says of its own sheets, and every kind of record that is kept as all are; asked when first needed. */
    SheetCatalogue(ObjectProvider<ImportedSheet> own, ObjectProvider<MasterData<?, ?>> records, SheetWords words, ObjectMapper json) {
        this.known = SingletonSupplier.of(() -> Stream.concat(own.orderedStream(),
                records.orderedStream().map(one -> RecordSheet.of(one, json))).toList());
        this.words = words;
    }

    List<ImportedSheet> ordered() {
        Map<String, ImportedSheet> left = new LinkedHashMap<>();
        known.get().forEach(sheet -> left.put(sheet.entity(), sheet));
        List<ImportedSheet> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            ImportedSheet next = left.values().stream().filter(sheet -> sheet.after().stream().noneMatch(
                    other -> !other.equals(sheet.entity()) && left.containsKey(other))).findFirst().orElse(left.values().iterator().next());
            ordered.add(next);
            left.remove(next.entity());
        }
        return ordered;
    }

    /** @throws NotFound {@code administration.kindNotFound} */
    ImportedSheet get(String entity) {
        return find(entity).orElseThrow(() -> new NotFound("administration.kindNotFound", entity));
    }

    private Optional<ImportedSheet> find(String entity) {
        return known.get().stream().filter(sheet -> sheet.entity().equals(entity)).findFirst();
    }

    /** The kind of record that a sheet holds: by its tab, else by what the person has said, else by the name of the file. */
    Optional<ImportedSheet> of(@Nullable String tab, KeptImport imported) {
        if (tab != null) {
            return known.get().stream().filter(sheet -> words.isSheet(sheet.entity(), tab)).findFirst();
        }
        if (imported.entity() != null) {
            return find(imported.entity());
        }
        String name = imported.fileName().replaceFirst("(?i)\\.(csv|txt)$", "").replaceFirst(" ?\\(\\d+\\)$", "");
        return known.get().stream().filter(sheet -> words.isSheet(sheet.entity(), name)).findFirst();
    }
}
