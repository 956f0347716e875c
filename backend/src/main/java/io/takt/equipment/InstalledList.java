package io.takt.equipment;

import io.takt.administration.spi.FactList;
import io.takt.administration.spi.Refers;
import io.takt.equipment.InstalledList.Installed;
import io.takt.equipment.domain.AssetStays;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which asset fills the role of a machine, as a sheet beside that of the assets. A row installs it now, wherever it was. */
@Component
class InstalledList implements FactList<Installed> {

    private final AssetMoves moves;
    private final AssetStays stays;

    InstalledList(AssetMoves moves, AssetStays stays) {
        this.moves = moves;
        this.stays = stays;
    }

    /** Where it is installed, and why it was. */
    record Installed(@Refers(EquipmentRecord.ENTITY) String equipment, String reason) {

        private static Installed of(AssetStay stay) {
            return new Installed(String.valueOf(stay.equipment()), String.valueOf(stay.reason()));
        }
    }

    @Override
    public String entity() {
        return PhysicalAsset.ENTITY;
    }

    @Override
    public String component() {
        return "installed";
    }

    @Override
    public Class<Installed> type() {
        return Installed.class;
    }

    @Override
    public Map<String, List<Installed>> of(Collection<String> assets) {
        return assets.isEmpty() ? Map.of() : stays.inRoles(assets).stream().collect(Collectors.groupingBy(AssetStay::asset,
                Collectors.mapping(Installed::of, Collectors.toList())));
    }

    @Override
    public boolean isSaid(Installed known, Installed row) {
        return known.equipment().equals(row.equipment());
    }

    @Override
    public void add(String asset, Installed row) {
        try {
            moves.install(asset, row.equipment(), row.reason());
        } catch (NotFound unknown) {
            throw InvalidInput.at("/equipment", unknown.code(), unknown.arguments());
        }
    }

    @Override
    public void takeBack(String asset, Installed row) {
        moves.takeBack(asset, row.equipment());
    }
}
