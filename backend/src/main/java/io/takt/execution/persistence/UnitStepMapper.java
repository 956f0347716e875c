package io.takt.execution.persistence;

import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps.Consumption;
import io.takt.execution.domain.UnitSteps.Removed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of unit steps, their values and what was consumed. */
@Mapper
interface UnitStepMapper {

    void add(@Param("step") UnitStep step, @Param("generated") GeneratedId generated);

    void addValues(@Param("stepId") long stepId, @Param("rows") List<NamedValue> values);

    List<TakenValue> unjudged(String job);

    void judged(long stepId);

    int count(long jobId);

    void consumed(Consumption consumption);

    List<Removed> held(@Param("unitId") long unitId, @Param("material") String material);

    void removed(@Param("unitId") long unitId, @Param("material") String material, @Param("at") Instant at);

    /** One value by its name, or why it is not known. */
    record NamedValue(String name, @Nullable BigDecimal content, @Nullable String unknownReason) {
    }

    /** One value of a step that nobody has judged, with its unit; without a name where nothing was taken. */
    record TakenValue(long stepId, UnitStep step, String unit, int slot, @Nullable String name, @Nullable BigDecimal content,
            @Nullable String unknownReason) {
    }

    /** Receives the id that the database allotted. */
    final class GeneratedId {

        private long id;

        long id() {
            return id;
        }
    }
}
