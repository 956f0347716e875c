package io.takt.material.spi;

import java.math.BigDecimal;

/** What lies in a place but is somebody's already; whoever claims material knows it. */
public interface MaterialClaims {

    /** How much of a lot is claimed where it lies; the material is locked by the caller. */
    BigDecimal claimed(String material, String lot, String place);
}
