package io.takt.equipment.domain;

import io.takt.equipment.AssetPlace;
import io.takt.equipment.PhysicalAsset;
import io.takt.equipment.WantedAsset;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.List;

/** The rows of physical assets, and where each is now. */
public interface AssetRows extends RecordRows<PhysicalAsset, WantedAsset> {

    /** @throws org.springframework.dao.DuplicateKeyException if another asset fills the role */
    void put(long id, AssetPlace place);

    /** Which assets are of a class. */
    List<Use> usesOfClass(String equipmentClass);

    /** Which asset fills the role of a machine, and how many have. */
    List<Use> usesOfMachine(String equipment);
}
