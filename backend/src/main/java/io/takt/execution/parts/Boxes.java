package io.takt.execution.parts;

import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Box;
import io.takt.execution.domain.Units;
import io.takt.shared.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds a carrier for new units: known, large enough and empty. */
@Component
public class Boxes {

    private final MaterialBook materials;
    private final Units units;

    Boxes(MaterialBook materials, Units units) {
        this.materials = materials;
        this.units = units;
    }

    /** @param scanned the carrier that a person chose; null for the first that fits */
    public String choose(@Nullable String scanned, int pieces) {
        List<Box> boxes = materials.boxes();
        if (scanned == null) {
            List<String> occupied = units.occupiedCarriers();
            return boxes.stream().filter(box -> box.slots() >= pieces && !occupied.contains(box.code())).map(Box::code)
                    .filter(this::take).findFirst()
                    .orElseThrow(() -> InvalidInput.at("/carrier", "execution.noFreeCarrier", pieces));
        }
        Box box = boxes.stream().filter(known -> known.code().equals(scanned)).findFirst()
                .orElseThrow(() -> InvalidInput.at("/carrier", "execution.carrierUnknown", scanned));
        if (box.slots() < pieces) {
            throw InvalidInput.at("/carrier", "execution.carrierTooSmall", scanned, box.slots(), pieces);
        }
        if (!take(scanned)) {
            throw InvalidInput.at("/carrier", "execution.carrierInUse", scanned);
        }
        return scanned;
    }

    /** Whether the box is empty, and nobody else can fill it before this transaction ends. */
    private boolean take(String box) {
        materials.lockBox(box);
        return !units.occupiedCarriers().contains(box);
    }
}
