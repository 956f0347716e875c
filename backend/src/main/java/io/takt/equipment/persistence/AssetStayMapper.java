package io.takt.equipment.persistence;

import io.takt.equipment.domain.AssetStays;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AssetStayMapper extends AssetStays {
}
