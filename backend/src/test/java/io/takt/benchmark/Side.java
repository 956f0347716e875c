package io.takt.benchmark;

import java.util.Arrays;
import java.util.List;

/** What one side of a comparison did in one round: how many things, in what time, and how long each took. */
record Side(int events, double seconds, List<Long> nanos) {

    /** The same thing in several goes. */
    static Side together(List<Side> goes) {
        return new Side(goes.stream().mapToInt(Side::events).sum(), goes.stream().mapToDouble(Side::seconds).sum(),
                goes.stream().flatMap(go -> go.nanos().stream()).toList());
    }

    double perSecond() {
        return events / seconds;
    }

    /** The 99th percentile of how long one took, in milliseconds. */
    double slowMillis() {
        return millisOf(99);
    }

    /** Within how many milliseconds so many of a hundred were done. */
    double millisOf(int hundredths) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * hundredths / 100.0) - 1)] / 1e6;
    }

    @Override
    public String toString() {
        return "%.0f/s, 99 of 100 within %.0f ms".formatted(perSecond(), slowMillis());
    }

    /** The middle, the least and the greatest of some figures. */
    static String spread(List<Double> figures) {
        double[] sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return "%.2f (%.2f to %.2f)".formatted(median(sorted), sorted[0], sorted[sorted.length - 1]);
    }

    static double median(List<Double> figures) {
        return median(figures.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    private static double median(double[] sorted) {
        if (sorted.length == 0) {
            throw new AssertionError("no figures");
        }
        return Arrays.stream(sorted).skip((sorted.length - 1) / 2).limit(sorted.length % 2 == 0 ? 2 : 1).average().orElseThrow();
    }
}
