package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;

/** Counts what the parts of an archive become, for what they say of their own size may be a lie. */
final class InflatedSize {

    private static final long MEBIBYTE = 1024L * 1024;
    private static final long LARGEST_WHOLE = 192 * MEBIBYTE;
    /** Only sheets are read row by row: all others, such as the texts that cells share, are held in memory. */
    private static final long LARGEST_HELD = 32 * MEBIBYTE;
    private static final String SHEETS = "xl/worksheets/";
    private static final long SUSPICIOUS = 8 * MEBIBYTE;
    private static final long HIGHEST_RATIO = 200;

    private final long largestWhole;
    private final String refusal;
    private long whole;

    private InflatedSize(long largestWhole, String refusal) {
        this.largestWhole = largestWhole;
        this.refusal = refusal;
    }

    static InflatedSize ofWorkbook() {
        return new InflatedSize(LARGEST_WHOLE, "administration.fileTooLarge");
    }

    static InflatedSize ofPackage(long largest) {
        return new InflatedSize(largest, "administration.packageTooLarge");
    }

    /** A part of a workbook. */
    InputStream counting(InputStream part, ZipEntry entry) {
        long largest = isSheet(entry.getName()) ? LARGEST_WHOLE : LARGEST_HELD;
        long byRatio = Math.max(SUSPICIOUS, Math.max(1, entry.getCompressedSize()) * HIGHEST_RATIO);
        return counting(part, Math.min(largest, byRatio));
    }

    InputStream counting(InputStream part, long largest) {
        return new Counted(part, largest);
    }

    boolean isTooLarge() {
        return whole > largestWhole;
    }

    /** Whether a part lies where sheets do; the library that reads them ignores case. */
    static boolean isSheet(String part) {
        return part.regionMatches(true, 0, SHEETS, 0, SHEETS.length());
    }

    private final class Counted extends FilterInputStream {

        private final long largest;
        private long size;

        private Counted(InputStream in, long largest) {
            super(in);
            this.largest = largest;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) {
            size += bytes;
            whole += bytes;
            if (size > largest || isTooLarge()) {
                throw InvalidInput.at(SheetFile.POINTER, refusal, largestWhole / MEBIBYTE);
            }
        }
    }
}
