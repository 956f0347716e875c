package io.takt.equipment.domain;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import io.takt.equipment.AssetPlace;
import io.takt.equipment.PhysicalAsset;
import io.takt.equipment.WantedAsset;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of physical assets, and where each is now. */
public interface AssetRows extends RecordRows<PhysicalAsset, WantedAsset> {

    /**
     * Finds by the beginning of the code and of the serial number, then by what else fits.
     *
     * @param end    how many are looked for in each way
     * @param within the places that somebody's account is for; null for all
     */
    List<Hit> search(SearchWord word, int offset, int limit, int end, @Nullable Set<String> within);

    /** @throws org.springframework.dao.DuplicateKeyException if another asset fills the role */
    void put(long id, AssetPlace place);

    /** Which assets are of a class. */
    List<Use> usesOfClass(String equipmentClass);

    /** Which asset fills the role of a machine, and how many have. */
    List<Use> usesOfMachine(String equipment);
}
