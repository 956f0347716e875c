package io.takt.execution.persistence;

import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of Orders. */
@Mapper
interface OrderInWorkMapper extends Orders {

    int write(OrderInWork order);

    @Override
    default void save(OrderInWork order) {
        if (write(order) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", order.code());
        }
        order.written();
    }
}
