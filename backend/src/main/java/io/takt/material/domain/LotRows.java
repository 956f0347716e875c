package io.takt.material.domain;

import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots.LotQuality;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Picking;
import io.takt.material.QualityStatus;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of material lots. */
public interface LotRows {

    List<MaterialLot> list(ListQuery query);

    long count(ListQuery query);

    Optional<MaterialLot> find(String code);

    List<LotQuality> qualityOf(Collection<String> codes);

    /** @param most as many as are wanted; null for all */
    List<MaterialLot> usable(String material, Instant now, @Nullable Integer most);

    /** Locks the lot's row, so that its balances are this transaction's alone. */
    Optional<Long> lock(String code);

    void add(Receipt receipt, Instant receivedAt);

    /** Lots of which something is left, by code, from the one behind another. */
    List<MaterialLot> inStock(String after, int most);

    /** The first codes of those that the filters leave. */
    List<String> codes(Map<String, String> filters, int most);

    /** Removes a lot that is locked and that nothing has ever happened to. */
    void remove(long id);

    /** As many days as a material keeps; empty for ever. */
    Optional<Integer> shelfLife(String material);

    Picking picking(String material);

    /** Adds a lot that is a part of another, as that is. */
    void divide(long parent, String code, @Nullable String carrier);

    List<MaterialLot> sublots(String parent);

    int countOfSublots(String parent);

    /** Locks the parts of a lot that follow it. */
    List<String> lockFollowing(String parent);

    void follow(List<String> parts, QualityStatus quality, @Nullable String holdReason);

    void setFollowing(long id, boolean follows);

    int judge(long id, QualityStatus quality, @Nullable String holdReason, int version);
}
