package io.takt.administration.sheets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages as people give them, and as they should not. */
public final class Packages {

    private static final int ENTRY = 0x02014B50;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Integer>> patches = new LinkedHashMap<>();

    private Packages() {
    }

    public static Packages of(Path book) throws IOException {
        return new Packages().with("book.xlsx", Files.readAllBytes(book));
    }

    public static Packages empty() {
        return new Packages();
    }

    /** Adds a file; a folder if its name ends so. */
    public Packages with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    public Packages with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public Packages encrypted(String name) {
        return patched(name, 8, 0x0809);
    }

    public Packages link(String name) {
        return patched(name, 40, 0xA1FF);
    }

    /** As if a byte were another since it was packed. */
    public Packages damaged(String name) {
        return patched(name, 16, 0x1234);
    }

    /** As if nobody knew how it was packed. */
    public Packages unknown(String name) {
        return patched(name, 10, 99);
    }

    /** Writes two bytes into what the directory says of an entry. */
    private Packages patched(String name, int at, int value) {
        patches.computeIfAbsent(name, entry -> new LinkedHashMap<>()).put(at, value);
        return this;
    }

    public byte[] bytes() throws IOException {
        return bytes(StandardCharsets.UTF_8);
    }

    /** @param charset in which names are written; only UTF-8 is said to be it */
    public byte[] bytes(Charset charset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, charset)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        ByteBuffer bytes = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        patches.forEach((name, values) -> values.forEach((at, value) -> bytes.putShort(entry(bytes, name.getBytes(charset)) + at, value.shortValue())));
        return bytes.array();
    }

    private static int entry(ByteBuffer bytes, byte[] name) {
        int at = 0;
        while (bytes.getInt(at) != ENTRY || !bytes.slice(at + 46, name.length).equals(ByteBuffer.wrap(name))) {
            at++;
        }
        return at;
    }
}
