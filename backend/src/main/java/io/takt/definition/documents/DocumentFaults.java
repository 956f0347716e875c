package io.takt.definition.documents;

import io.takt.content.FileName;
import io.takt.content.KeptFiles;
import io.takt.definition.RoutingRevision;
import io.takt.definition.documents.WantedDocument.WantedBinding;
import io.takt.definition.documents.WantedDocument.WantedFile;
import io.takt.definition.domain.RoutingRows;
import io.takt.equipment.Assets;
import io.takt.equipment.EquipmentClasses;
import io.takt.material.Materials;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a document, row by row. */
@Component
class DocumentFaults {

    private static final int MOST_FILES = 20;
    private static final int MOST_BINDINGS = 50;

    private final KeptFiles files;
    private final RoutingRows routings;
    private final Materials materials;
    private final EquipmentClasses classes;
    private final Assets assets;

    DocumentFaults(KeptFiles files, RoutingRows routings, Materials materials, EquipmentClasses classes, Assets assets) {
        this.files = files;
        this.routings = routings;
        this.materials = materials;
        this.classes = classes;
        this.assets = assets;
    }

    List<Fault> of(WantedDocument wanted) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn()).given("/kind", wanted.kind())
                .require(wanted.fileRows().size() <= MOST_FILES, "/files", "definition.tooManyRows", MOST_FILES)
                .require(wanted.bindingRows().size() <= MOST_BINDINGS, "/bindings", "definition.tooManyRows", MOST_BINDINGS);
        if (faults.isEmpty()) {
            files(faults, wanted.fileRows());
            bindings(faults, wanted.bindingRows());
        }
        return faults.found();
    }

    private void files(FieldFaults faults, List<@Nullable WantedFile> wanted) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String at = "/files/" + i;
            WantedFile file = wanted.get(i);
            faults.given(at, file);
            if (file != null) {
                String name = String.valueOf(file.name());
                String sha256 = file.sha256();
                faults.name(at + "/name", file.name()).require(FileName.isFit(name), at + "/name", "content.nameUnfit")
                        .require(names.add(name), at + "/name", "definition.fileTwice", name).given(at + "/sha256", sha256)
                        .require(sha256 == null || files.hold(sha256).isPresent(), at + "/sha256", "definition.fileNotSent");
            }
        }
    }

    private void bindings(FieldFaults faults, List<@Nullable WantedBinding> wanted) {
        Set<WantedBinding> known = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            String at = "/bindings/" + i;
            WantedBinding binding = wanted.get(i);
            faults.given(at, binding);
            if (binding != null) {
                faults.require(known.add(binding), at, "definition.bindingTwice");
                binding(faults, at, binding);
            }
        }
    }

    private void binding(FieldFaults faults, String at, WantedBinding binding) {
        long things = Stream.of(binding.routing(), binding.material(), binding.equipmentClass(), binding.asset()).filter(Objects::nonNull).count();
        faults.require(things == 1, at, "definition.bindingToOne")
                .require(binding.operation() == null || binding.routing() != null, at + "/operation", "definition.operationWithoutRouting");
        String material = binding.material();
        String equipmentClass = binding.equipmentClass();
        String asset = binding.asset();
        faults.require(material == null || materials.findForNewWork(material).isPresent(), at + "/material", "definition.materialUnknown", String.valueOf(material))
                .require(equipmentClass == null || classes.findForNewWork(equipmentClass).isPresent(), at + "/equipmentClass",
                        "definition.equipmentClassUnknown", String.valueOf(equipmentClass))
                .require(asset == null || assets.findForNewWork(asset).isPresent(), at + "/asset", "definition.assetUnknown", String.valueOf(asset));
        if (binding.routing() != null) {
            operation(faults, at, binding.routing(), binding.operation());
        }
    }

    /** An operation of any of the routing's revisions: a document may be there before the operation is in force. */
    private void operation(FieldFaults faults, String at, String routing, @Nullable String number) {
        List<RoutingRevision> revisions = routings.revisions(routing);
        faults.require(!revisions.isEmpty(), at + "/routing", "definition.routingUnknown", routing)
                .require(revisions.isEmpty() || number == null || revisions.stream().anyMatch(revision ->
                        routings.operation(revision.id(), "op_" + number).isPresent()), at + "/operation", "definition.operationUnknown", String.valueOf(number), routing);
    }
}
