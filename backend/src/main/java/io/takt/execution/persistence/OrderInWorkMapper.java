package io.takt.execution.persistence;

import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.shared.ConcurrentChange;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

/** SQL of Orders. */
@Mapper
interface OrderInWorkMapper extends Orders {

    int write(OrderInWork order);

    /** Each lock is one of the row's own key alone: whoever locked the index of the codes as well could wait in a circle. */
    @Override
    default Optional<OrderInWork> lock(String code) {
        return find(code).map(OrderInWork::id).flatMap(this::lockById);
    }

    @Override
    default void save(OrderInWork order) {
        if (write(order) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", order.code());
        }
        order.written();
    }
}
