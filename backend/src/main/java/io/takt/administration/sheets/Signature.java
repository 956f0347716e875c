package io.takt.administration.sheets;

/** What a file begins with. */
enum Signature {

    ZIP(0x50, 0x4B, 0x03, 0x04),
    OLE2(0xD0, 0xCF, 0x11, 0xE0),
    SEVEN_ZIP(0x37, 0x7A, 0xBC, 0xAF),
    RAR(0x52, 0x61, 0x72, 0x21),
    GZIP(0x1F, 0x8B);

    private final int[] bytes;

    Signature(int... bytes) {
        this.bytes = bytes;
    }

    boolean begins(byte[] start) {
        for (int at = 0; at < bytes.length; at++) {
            if (at >= start.length || (start[at] & 0xFF) != bytes[at]) {
                return false;
            }
        }
        return true;
    }

    static boolean isArchive(byte[] start) {
        return ZIP.begins(start) || SEVEN_ZIP.begins(start) || RAR.begins(start) || GZIP.begins(start) || OLE2.begins(start);
    }
}
