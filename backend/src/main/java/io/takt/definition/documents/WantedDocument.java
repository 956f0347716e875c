package io.takt.definition.documents;

import io.takt.administration.spi.NamesFile;
import io.takt.administration.spi.Needed;
import io.takt.administration.spi.Refers;
import io.takt.definition.RoutingRevision;
import io.takt.equipment.EquipmentClass;
import io.takt.equipment.PhysicalAsset;
import io.takt.material.MaterialDefinition;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody wants to stand in a draft of a document: all of it. */
public record WantedDocument(@Nullable String nameZh, @Nullable String nameEn, @Nullable DocumentKind kind,
        @Nullable List<@Nullable WantedFile> files, @Nullable List<@Nullable WantedBinding> bindings) {

    public WantedDocument {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }

    /** The files that are there, each in its place. */
    public List<@Nullable WantedFile> fileRows() {
        return files == null ? List.of() : files;
    }

    /** What it belongs to, each in its place. */
    public List<@Nullable WantedBinding> bindingRows() {
        return bindings == null ? List.of() : bindings;
    }

    /** A file that was sent before, by its checksum. */
    public record WantedFile(@Needed @Nullable String name, @Needed @NamesFile @Nullable String sha256) {
    }

    /** One of routing, material, equipment class and asset; a routing may say which of its operations. */
    public record WantedBinding(@Refers(RoutingRevision.ENTITY) @Nullable String routing, @Nullable String operation,
            @Refers(MaterialDefinition.ENTITY) @Nullable String material, @Refers(EquipmentClass.ENTITY) @Nullable String equipmentClass,
            @Refers(PhysicalAsset.ENTITY) @Nullable String asset) {

        public WantedBinding {
            routing = emptied(routing);
            operation = emptied(operation);
            material = emptied(material);
            equipmentClass = emptied(equipmentClass);
            asset = emptied(asset);
        }

        private static @Nullable String emptied(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}
