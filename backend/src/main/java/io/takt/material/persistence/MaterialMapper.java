package io.takt.material.persistence;

import io.takt.material.MaterialDefinition;
import io.takt.material.WantedMaterial;
import io.takt.material.domain.MaterialRows;
import io.takt.shared.ConcurrentChange;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.apache.ibatis.annotations.Mapper;
import org.springframework.dao.PessimisticLockingFailureException;

@Mapper
interface MaterialMapper extends MaterialRows {

    int TRIES = 10;
    Duration PAUSE = Duration.ofMillis(100);

    /** Whoever waited here for a long file that names the material would have all wait who work with it: they are told to come again instead. */
    @Override
    default Optional<MaterialDefinition> lock(String code) {
        for (int tries = 1; ; tries++) {
            try {
                return lockAtOnce(code);
            } catch (PessimisticLockingFailureException taken) {
                if (tries == TRIES) {
                    throw new ConcurrentChange("material.busy", code);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    Optional<MaterialDefinition> lockAtOnce(String code);

    @Override
    default void add(WantedMaterial wanted) {
        addDefinition(wanted);
        addStock(wanted.code());
    }

    void addDefinition(WantedMaterial wanted);

    void addStock(String material);
}
