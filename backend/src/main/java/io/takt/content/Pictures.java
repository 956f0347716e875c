package io.takt.content;

import io.takt.shared.InvalidInput;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;

/** Looks whether a picture is whole and of a size that a browser can show, without unpacking it. */
final class Pictures {

    /** A browser needs four bytes for each. */
    private static final long MOST_PIXELS = 100_000_000;

    private static final int HEADER = 0x49484452;
    private static final int END = 0x49454E44;
    private static final int LONGEST_CHUNK_NAME = 8;
    private static final int CHECKSUM = 4;

    private static final int MARKER = 0xFF;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;

    private Pictures() {
    }

    /** Header first, then chunk behind chunk, and nothing behind the last. */
    static void requirePng(RandomAccessFile bytes, long from) throws IOException {
        long at = from;
        int name = 0;
        while (name != END) {
            requireRoom(bytes, at, LONGEST_CHUNK_NAME);
            bytes.seek(at);
            long length = Integer.toUnsignedLong(bytes.readInt());
            name = bytes.readInt();
            requireRoom(bytes, at + LONGEST_CHUNK_NAME, length + CHECKSUM);
            if (at == from) {
                requireHeader(bytes, name, length);
            }
            at += LONGEST_CHUNK_NAME + length + CHECKSUM;
        }
        if (at != bytes.length()) {
            throw InvalidInput.at("/file", "content.moreThanPicture");
        }
    }

    private static void requireHeader(RandomAccessFile bytes, int name, long length) throws IOException {
        if (name != HEADER || length < Long.BYTES) {
            throw FileTypes.cutOff();
        }
        requireSize(Integer.toUnsignedLong(bytes.readInt()), Integer.toUnsignedLong(bytes.readInt()));
    }

    /** Segment behind segment, then what was scanned, up to the end of the picture. */
    static void requireJpeg(RandomAccessFile bytes) throws IOException {
        long at = 2;
        boolean sized = false;
        int marker = 0;
        while (marker != START_OF_SCAN) {
            requireRoom(bytes, at, 4);
            bytes.seek(at);
            if (bytes.readUnsignedByte() != MARKER) {
                throw FileTypes.cutOff();
            }
            marker = bytes.readUnsignedByte();
            int length = bytes.readUnsignedShort();
            requireRoom(bytes, at + 2, Math.max(2, length));
            if (isFrame(marker)) {
                bytes.readUnsignedByte();
                long height = bytes.readUnsignedShort();
                requireSize(bytes.readUnsignedShort(), height);
                sized = true;
            }
            at += 2 + Math.max(2, length);
        }
        if (!sized || !ends(bytes, at)) {
            throw FileTypes.cutOff();
        }
    }

    /** Start of frame, which says the size; not the tables that have a number among them. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean ends(RandomAccessFile bytes, long from) throws IOException {
        bytes.seek(from);
        InputStream rest = new BufferedInputStream(Channels.newInputStream(bytes.getChannel()));
        int before = 0;
        int value = rest.read();
        while (value >= 0) {
            if (before == MARKER && value == END_OF_IMAGE) {
                return true;
            }
            before = value;
            value = rest.read();
        }
        return false;
    }

    private static void requireSize(long width, long height) {
        if (width == 0 || height == 0) {
            throw FileTypes.cutOff();
        }
        if (width * height > MOST_PIXELS) {
            throw InvalidInput.at("/file", "content.tooManyPixels", MOST_PIXELS / 1_000_000);
        }
    }

    private static void requireRoom(RandomAccessFile bytes, long at, long length) throws IOException {
        if (at + length > bytes.length()) {
            throw FileTypes.cutOff();
        }
    }
}
