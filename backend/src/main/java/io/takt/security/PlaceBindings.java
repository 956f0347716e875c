package io.takt.security;

import io.takt.shared.Use;
import java.util.List;

/** Which places of the plant accounts are for. Read afresh: a binding that is changed counts from the next request on. */
public interface PlaceBindings {

    /** The current actor's; empty for the whole plant. Only people are bound: processes, devices and the product's own parts are not. */
    List<String> current();

    /** The accounts that are bound to a place; no line if none is. */
    List<Use> usesOf(String place);
}
