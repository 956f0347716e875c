package io.takt.connectivity.spi;

import java.util.List;
import java.util.Map;

/**
 * Where a person may send a signal that nobody waits for.
 *
 * @param key     what the handler knows it by, at most 128 characters
 * @param facts   what people tell it from others by, by the facts' names
 * @param reasons message codes of why it could take the signal
 */
public record SignalTarget(String key, Map<String, String> facts, List<String> reasons) {
}
