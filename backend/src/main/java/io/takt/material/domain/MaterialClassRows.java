package io.takt.material.domain;

import io.takt.material.MaterialClass;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.util.List;
import java.util.Optional;

/** The rows of material classes; they are locked, kept and changed as those of {@link MaterialRows}. */
public interface MaterialClassRows {

    List<MaterialClass> list(ListQuery query);

    long count(ListQuery query);

    Optional<MaterialClass> find(String code);

    Optional<MaterialClass> lock(String code);

    Optional<MaterialClass> keep(String code);

    void add(String code, String nameZh, String nameEn);

    void change(long id, String nameZh, String nameEn);

    void archive(long id, boolean archived);

    List<Use> uses(String code);
}
