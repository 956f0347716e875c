package io.takt.connectivity.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The parts themselves, by carrier and slot: what the mill made is what the gauge measures. Of twelve milled parts the
 * third has too small a bore and the fifth too large a one; all else scatters well inside its tolerance. The same parts
 * come out in the same order each time.
 */
final class PartWorld {

    private static final int PATTERN = 12;
    private static final int TOO_SMALL = 3;
    private static final int TOO_LARGE = 5;
    private static final double BORE = 27.9825;

    private final MachineMemory memory;

    PartWorld(MachineMemory memory) {
        this.memory = memory;
    }

    synchronized void mill(String carrier, String slot, String program) {
        boolean reboring = program.endsWith("-RWK");
        long number = Long.parseLong(memory.get("milled", "0")) + (reboring ? 0 : 1);
        memory.put("milled", number);
        memory.put(key(carrier, slot), reboring ? around(BORE, 0.003, number + 7_000) : bore(number));
        memory.save();
    }

    /** What a gauge reads, in millimetres. */
    synchronized Map<String, BigDecimal> measure(String carrier, String slot) {
        long seed = key(carrier, slot).hashCode();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("bore", new BigDecimal(memory.get(key(carrier, slot), "28.400")));
        values.put("shoulderDepth", around(17.45, 0.02, seed + 1));
        values.put("boreDepth", around(19.50, 0.03, seed + 2));
        values.put("od", around(80.00, 0.03, seed + 3));
        values.put("height", around(26.00, 0.015, seed + 4));
        return values;
    }

    private static BigDecimal bore(long number) {
        return switch ((int) ((number - 1) % PATTERN) + 1) {
            case TOO_SMALL -> new BigDecimal("27.966");
            case TOO_LARGE -> new BigDecimal("27.999");
            default -> around(BORE, 0.004, number);
        };
    }

    private static BigDecimal around(double middle, double spread, long seed) {
        double value = middle + (new Random(seed * 7_919).nextDouble() * 2 - 1) * spread;
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    private static String key(String carrier, String slot) {
        return "bore." + carrier + "." + slot;
    }
}
