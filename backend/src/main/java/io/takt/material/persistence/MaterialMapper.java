package io.takt.material.persistence;

import io.takt.material.WantedMaterial;
import io.takt.material.domain.MaterialRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface MaterialMapper extends MaterialRows {

    @Override
    default void add(WantedMaterial wanted) {
        addDefinition(wanted);
        addStock(wanted.code());
    }

    void addDefinition(WantedMaterial wanted);

    void addStock(String material);
}
