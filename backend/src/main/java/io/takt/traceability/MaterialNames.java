package io.takt.traceability;

import io.takt.material.Materials;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the reader calls materials. */
@Component
class MaterialNames {

    private final Materials materials;

    MaterialNames(Materials materials) {
        this.materials = materials;
    }

    String of(String material) {
        return materials.find(material).map(found -> found.name(LocaleContextHolder.getLocale())).orElse(material);
    }

    /** Each material is looked up once. */
    Map<String, String> of(Collection<String> codes) {
        return codes.stream().distinct().collect(Collectors.toMap(code -> code, this::of));
    }
}
