package io.takt.quality.domain;

import io.takt.shared.ListQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The rows of nonconformances. Their work order is locked before they are changed. */
public interface NonconformanceRecords {

    void add(Nonconformance nonconformance);

    void save(Nonconformance nonconformance);

    Optional<Nonconformance> find(String code);

    Optional<Nonconformance> findOpenOf(String unit);

    List<Nonconformance> ofUnits(Collection<String> units);

    List<Nonconformance> foundBy(Collection<String> jobs);

    int countOf(String workOrder);

    List<Nonconformance> page(ListQuery query);

    long count(ListQuery query);
}
