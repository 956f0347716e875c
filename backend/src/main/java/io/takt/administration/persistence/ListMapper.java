package io.takt.administration.persistence;

import io.takt.administration.lists.ListRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ListMapper extends ListRows {
}
