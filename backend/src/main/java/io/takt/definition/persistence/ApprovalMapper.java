package io.takt.definition.persistence;

import io.takt.definition.domain.ApprovalRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ApprovalMapper extends ApprovalRows {
}
