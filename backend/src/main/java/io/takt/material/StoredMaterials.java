package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.material.domain.MaterialRows;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredMaterials implements Materials {

    private final MaterialRows rows;
    private final MaterialDefinitions definitions;
    private final MaterialClasses classes;
    private final RecordKeeping keeping;

    StoredMaterials(MaterialRows rows, MaterialDefinitions definitions, MaterialClasses classes, RecordKeeping keeping) {
        this.rows = rows;
        this.definitions = definitions;
        this.classes = classes;
        this.keeping = keeping;
    }

    @Override
    public Optional<MaterialDefinition> find(String code) {
        return rows.find(code);
    }

    @Override
    public Map<String, MaterialDefinition> findAll(Collection<String> codes) {
        return codes.isEmpty() ? Map.of()
                : rows.ofCodes(codes).stream().collect(Collectors.toMap(MaterialDefinition::code, Function.identity()));
    }

    @Override
    public List<String> codesNamed(String word) {
        return rows.list(new ListQuery(0, ListQuery.LARGEST, "code", false, Map.of("q", word, "archived", "any"))).stream()
                .map(MaterialDefinition::code).toList();
    }

    @Override
    public MaterialDefinition get(String code) {
        return rows.find(code).orElseThrow(() -> unknown(code));
    }

    @Override
    public Set<String> counted(Collection<String> codes) {
        return codes.isEmpty() ? Set.of() : rows.counted(codes);
    }

    @Override
    public Optional<MaterialDefinition> findForNewWork(String code) {
        return definitions.findForNewWork(code);
    }

    @Override
    public MaterialDefinition getForNewWork(String code) {
        MaterialDefinition material = rows.keep(code).filter(kept -> kept.hasCode(code)).orElseThrow(() -> unknown(code));
        keeping.requireNotArchived(material);
        return material;
    }

    private static NotFound unknown(String code) {
        return new NotFound("material.definitionUnknown", code);
    }

    @Override
    public void define(WantedMaterial material) {
        String materialClass = material.materialClass();
        classes.define(new WantedClass(materialClass, materialClass, materialClass));
        definitions.define(material);
    }
}
