package io.takt.execution.persistence;

import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of Lots. */
@Mapper
interface WorkLotMapper extends Lots {

    int write(Lot lot);

    @Override
    default void save(Lot lot) {
        if (write(lot) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", lot.code());
        }
        lot.written();
    }
}
