package io.takt.content;

import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out what a file is, from what stands in it alone. */
final class FileTypes {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int TAIL = 1024;

    private FileTypes() {
    }

    /** @param charset the encoding of a text; null for anything else */
    record Found(FileType type, @Nullable String charset) {
    }

    /** @throws InvalidInput at {@code /file} */
    static Found of(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = read(bytes, 0, PNG.length);
            if (begins(head, PDF)) {
                return pdf(bytes);
            }
            if (begins(head, PNG)) {
                Pictures.requirePng(bytes, PNG.length);
                return new Found(FileType.PNG, null);
            }
            if (begins(head, JPEG)) {
                Pictures.requireJpeg(bytes);
                return new Found(FileType.JPEG, null);
            }
        }
        return new Found(FileType.TEXT, Texts.charset(file));
    }

    private static Found pdf(RandomAccessFile bytes) throws IOException {
        byte[] tail = read(bytes, Math.max(0, bytes.length() - TAIL), TAIL);
        if (!contains(tail, PDF_END)) {
            throw cutOff();
        }
        return new Found(FileType.PDF, null);
    }

    static InvalidInput cutOff() {
        return InvalidInput.at("/file", "content.cutOff");
    }

    private static byte[] read(RandomAccessFile bytes, long at, int most) throws IOException {
        byte[] read = new byte[(int) Math.min(most, bytes.length() - at)];
        bytes.seek(at);
        bytes.readFully(read);
        return read;
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return contains(bytes, with, 0);
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            if (contains(bytes, part, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] part, int at) {
        for (int i = 0; i < part.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != part[i]) {
                return false;
            }
        }
        return true;
    }
}
