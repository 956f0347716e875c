package io.takt.connectivity.simulator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The parts themselves, by carrier and slot: what the mill made is what the gauge measures. How they come out is the
 * scenario's; all else scatters well inside its tolerance. The same parts come out in the same order each time.
 */
final class PartWorld {

    private static final int BATCH = 12;
    private static final int TOO_SMALL = 3;
    private static final int TOO_LARGE = 5;
    private static final int EACH_SIXTH = 6;
    private static final double BORE = 27.9825;
    private static final double FRESH_TOOL = 27.9840;
    private static final double WEAR = 0.0011;

    private final MachineMemory memory;

    PartWorld(MachineMemory memory) {
        this.memory = memory;
    }

    synchronized void play(Scenario scenario) {
        memory.put("scenario", scenario);
        memory.put("milled", 0);
        memory.put("rebored", 0);
        memory.put("inspected", 0);
        memory.save();
    }

    /** No part was ever made, and they come out as they do at first. */
    synchronized void forget() {
        memory.clear();
    }

    synchronized Scenario scenario() {
        return Scenario.valueOf(memory.get("scenario", Scenario.PATTERN.name()));
    }

    synchronized Map<String, ?> mill(String carrier, String slot, String program) {
        boolean reboring = program.endsWith("-RWK");
        long number = count(reboring ? "rebored" : "milled");
        memory.put("bore." + key(carrier, slot), reboring ? rebored(number) : bore(number));
        memory.save();
        return Map.of();
    }

    /** What a gauge reads, in millimetres. A hub that nobody milled here is one that was made well elsewhere. */
    synchronized Map<String, BigDecimal> measure(String carrier, String slot) {
        long seed = ("bore." + key(carrier, slot)).hashCode();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("bore", new BigDecimal(memory.get("bore." + key(carrier, slot), around(BORE, 0.004, seed).toString())));
        values.put("shoulderDepth", around(17.45, 0.02, seed + 1));
        values.put("boreDepth", around(19.50, 0.03, seed + 2));
        values.put("od", around(80.00, 0.03, seed + 3));
        values.put("height", around(26.00, 0.015, seed + 4));
        return values;
    }

    /** Two bearings: force in kilonewtons and end position in millimetres. */
    synchronized Map<String, BigDecimal> press() {
        long number = count("pressed");
        memory.save();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("force1", around(1.25, 0.35, number));
        values.put("position1", around(0.022, 0.015, number + 1_000));
        values.put("force2", around(1.25, 0.35, number + 2_000));
        values.put("position2", around(0.022, 0.015, number + 3_000));
        return values;
    }

    /** Torques in newton metres; the cap is of the colour that the product wants. */
    synchronized Map<String, BigDecimal> assemble(String carrier, String slot, String product) {
        long number = count("assembled");
        memory.put("cap." + key(carrier, slot), capOf(product));
        memory.save();
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (int screw = 1; screw <= 4; screw++) {
            values.put("torque" + screw, around(2.5, 0.12, number * 10 + screw));
        }
        values.put("nutTorque", around(12, 0.5, number * 10));
        return values;
    }

    /** Runout in millimetres, the colour of the cap and the grade of the code. */
    synchronized Map<String, Object> inspect(String carrier, String slot, String product) {
        long number = count("inspected");
        boolean askew = scenario() == Scenario.RUNOUT && number % EACH_SIXTH == 0;
        memory.save();
        int cap = Integer.parseInt(memory.get("cap." + key(carrier, slot), String.valueOf(capOf(product))));
        return Map.of("runout", askew ? new BigDecimal("0.082") : around(0.024, 0.014, number), "capColor", cap,
                "colorMatch", cap == capOf(product) ? 1 : 0, "codeGrade", around(3.5, 0.4, number + 500));
    }

    /** Silver is 1, black is 2. */
    private static int capOf(String product) {
        return product.endsWith("B") ? 2 : 1;
    }

    private long count(String what) {
        long number = Long.parseLong(memory.get(what, "0")) + 1;
        memory.put(what, number);
        return number;
    }

    private BigDecimal rebored(long number) {
        boolean slipped = scenario() == Scenario.TOOL_WEAR && number % 2 == 0;
        return slipped ? new BigDecimal("28.004") : around(BORE, 0.003, number + 7_000);
    }

    private BigDecimal bore(long number) {
        int inBatch = (int) ((number - 1) % BATCH) + 1;
        return switch (scenario()) {
            case PATTERN -> inPattern(inBatch, number);
            case TOOL_WEAR -> BigDecimal.valueOf(FRESH_TOOL - WEAR * inBatch).setScale(4, RoundingMode.HALF_UP);
            case HAPPY, RUNOUT -> around(BORE, 0.004, number);
        };
    }

    private static BigDecimal inPattern(int inBatch, long number) {
        return switch (inBatch) {
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
        return carrier + "." + slot;
    }
}
