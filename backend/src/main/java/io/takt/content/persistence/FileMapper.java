package io.takt.content.persistence;

import io.takt.content.domain.FileRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface FileMapper extends FileRows {
}
