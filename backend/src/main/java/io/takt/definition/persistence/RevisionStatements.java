package io.takt.definition.persistence;

import org.apache.ibatis.annotations.Mapper;

/** Names the statements that are alike for every kind of revision; each kind's mapper includes them with its table. */
@Mapper
interface RevisionStatements {
}
