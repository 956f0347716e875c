package io.takt.equipment.domain;

import io.takt.equipment.ToolType;
import io.takt.equipment.WantedToolType;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of kinds of tools. */
public interface ToolTypeRows extends RecordRows<ToolType, WantedToolType> {

    Optional<ToolType> fitting(String equipmentClass, @Nullable String setupFamily);

    /** Those that are for machines of these classes, or of any. */
    List<ToolType> forClasses(Collection<String> equipmentClasses);

    /** Those of these codes, archived ones too. */
    List<ToolType> ofCodes(Collection<String> codes);

    /** Whether there is any, be it archived. */
    boolean areKnown();

    /** Which kinds of tools are for a class of machines. */
    List<Use> usesOfClass(String equipmentClass);
}
