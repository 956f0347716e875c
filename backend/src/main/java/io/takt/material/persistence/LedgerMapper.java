package io.takt.material.persistence;

import io.takt.material.domain.Ledger;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface LedgerMapper extends Ledger {
}
