package io.takt.connectivity.modbus;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value begins: {@code holding:100}, {@code coil:3}, or one bit of a register, {@code holding:100.7}. Offsets
 * are zero-based, as on the wire.
 *
 * @param bit −1 unless one bit of a register is meant
 */
record ModbusAddress(ModbusArea area, int offset, int bit) {

    private static final Pattern TEXT =
            Pattern.compile("(coil|discrete|holding|input):(\\d{1,5})(?:\\.(\\d{1,2}))?");

    static Optional<ModbusAddress> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        ModbusArea area = ModbusArea.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        int offset = Integer.parseInt(matcher.group(2));
        int bit = matcher.group(3) == null ? -1 : Integer.parseInt(matcher.group(3));
        boolean possible = offset <= 65_535 && bit <= 15 && (bit < 0 || !area.isBits());
        return possible ? Optional.of(new ModbusAddress(area, offset, bit)) : Optional.empty();
    }
}
