package io.takt.content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, and as they should not. */
public final class HostileFiles {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] PNG_END = {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82};

    private HostileFiles() {
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A picture of this size, without anything to see in it. */
    public static byte[] png(int width, int height) {
        return written(out -> {
            out.write(PNG);
            out.writeInt(13);
            out.writeBytes("IHDR");
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {8, 0, 0, 0, 0, 0, 0, 0, 0});
            out.write(PNG_END);
        });
    }

    public static byte[] jpeg(int width, int height) {
        return written(out -> {
            out.write(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xC0, 0, 11, 8});
            out.writeShort(height);
            out.writeShort(width);
            out.write(new byte[] {1, 1, 0x11, 0, (byte) 0xFF, (byte) 0xDA, 0, 2, 1, 2, 3, (byte) 0xFF, (byte) 0xD9});
        });
    }

    public static byte[] pdf(String inside) {
        return text("%PDF-1.7\n" + inside + "\nstartxref\n0\n%%EOF\n");
    }

    public static byte[] zipBomb() {
        return written(out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.putNextEntry(new ZipEntry("drawing.pdf"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1_000_000]);
            }
            zip.finish();
        });
    }

    public static byte[] joined(byte[] first, byte[] second) {
        return written(out -> {
            out.write(first);
            out.write(second);
        });
    }
}
