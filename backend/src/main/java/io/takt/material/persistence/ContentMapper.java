package io.takt.material.persistence;

import io.takt.material.domain.ContentRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ContentMapper extends ContentRows {
}
