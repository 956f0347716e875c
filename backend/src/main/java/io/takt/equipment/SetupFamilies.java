package io.takt.equipment;

import java.util.List;

/** Knows which set-up families the plant's products belong to; whoever defines products tells. */
public interface SetupFamilies {

    List<String> known();
}
