package io.takt.equipment.persistence;

import io.takt.equipment.AssetPlace;
import io.takt.equipment.domain.AssetRows;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AssetMapper extends AssetRows {

    void forget(long id);

    void delete(long id);

    @Override
    void put(@Param("id") long id, @Param("place") AssetPlace place);

    @Override
    default void remove(long id) {
        forget(id);
        delete(id);
    }
}
