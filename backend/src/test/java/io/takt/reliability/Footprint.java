package io.takt.reliability;

import io.takt.PackagedProduct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a running product occupies, after a full collection of its heap. */
record Footprint(long heapMebibytes, long residentMebibytes, int threads) {

    private static final Pattern USED = Pattern.compile("^ (?!Metaspace|  class).*used (\\d+)K", Pattern.MULTILINE);

    static Footprint of(PackagedProduct product) {
        jcmd(product.pid(), "GC.run");
        return new Footprint(heap(jcmd(product.pid(), "GC.heap_info")), status(product.pid(), "VmRSS") / 1024,
                (int) status(product.pid(), "Threads"));
    }

    private static long heap(String told) {
        return USED.matcher(told).results().mapToLong(found -> Long.parseLong(found.group(1))).sum() / 1024;
    }

    private static long status(long pid, String name) {
        try {
            Matcher found = Pattern.compile(name + ":\\s+(\\d+)").matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
            return found.find() ? Long.parseLong(found.group(1)) : 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String jcmd(long pid, String command) {
        try {
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                    String.valueOf(pid), command).redirectErrorStream(true).start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
