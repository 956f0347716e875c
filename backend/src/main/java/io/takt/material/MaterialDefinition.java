package io.takt.material;

import io.takt.shared.Named;

/**
 * A material that the plant buys, makes or uses (B2MML MaterialDefinition).
 *
 * @param unit the unit that its quantities are counted in, such as {@code pcs}
 */
public record MaterialDefinition(long id, String code, String nameZh, String nameEn, Tracking tracking, String unit,
        String materialClass) implements Named {

    /** How single pieces of it are told apart. */
    public enum Tracking { NONE, LOT, UNIT, CARRIER, TOOL }
}
