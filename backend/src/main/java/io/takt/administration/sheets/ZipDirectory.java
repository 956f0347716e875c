package io.takt.administration.sheets;

import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;

/**
 * What a ZIP file says of its entries. It is read here before the library sees it: that would hold a directory of any size in
 * memory, and would not say which entry is encrypted.
 *
 * @param charset the encoding of names that do not say theirs: UTF-8, else that of Chinese systems
 */
record ZipDirectory(List<Entry> entries, Charset charset) {

    static final int MOST_ENTRIES = 20_000;

    private static final int LARGEST = 8 * 1024 * 1024;
    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_LENGTH = 46;
    private static final int ENCRYPTED = 1;
    private static final int UTF_8 = 1 << 11;
    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
    private static final int KIND_OF_FILE = 0xF000;
    private static final int LINK = 0xA000;
    private static final Charset CHINESE = Charset.forName("GB18030");

    ZipDirectory {
        entries = List.copyOf(entries);
    }

    /**
     * An entry by the name that it has in the file.
     *
     * @param packed whether it is packed as every program can unpack it
     */
    record Entry(String name, boolean encrypted, boolean packed, boolean link) {
    }

    private record Raw(byte[] name, int flags, int method, int kind) {
    }

    /** @throws InvalidInput if it has none, or one that is larger than that of any package that people make */
    static ZipDirectory read(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            List<Raw> found = entries(directory(bytes));
            Charset charset = found.stream().allMatch(one -> isReadable(one.name(), StandardCharsets.UTF_8)) ? StandardCharsets.UTF_8 : CHINESE;
            List<Entry> entries = new ArrayList<>();
            for (Raw one : found) {
                Charset own = (one.flags() & UTF_8) == 0 ? charset : StandardCharsets.UTF_8;
                require(isReadable(one.name(), own));
                entries.add(new Entry(new String(one.name(), own), (one.flags() & ENCRYPTED) != 0, METHODS.contains(one.method()),
                        (one.kind() & KIND_OF_FILE) == LINK));
            }
            return new ZipDirectory(entries, charset);
        }
    }

    /** It stands right before its end, which is the last of its kind in the file and goes to the file's last byte. */
    private static ByteBuffer directory(RandomAccessFile bytes) throws IOException {
        ByteBuffer tail = read(bytes, Math.max(0, bytes.length() - END_LENGTH - LONGEST_COMMENT), bytes.length());
        int at = tail.limit() - END_LENGTH;
        while (at >= 0 && tail.getInt(at) != END) {
            at--;
        }
        require(at >= 0 && at + END_LENGTH + Short.toUnsignedInt(tail.getShort(at + 20)) == tail.limit());
        long size = Integer.toUnsignedLong(tail.getInt(at + 12));
        if (size > LARGEST) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.packageTooMany", MOST_ENTRIES);
        }
        long end = bytes.length() - tail.limit() + at;
        require(size <= end);
        return read(bytes, end - size, end);
    }

    private static ByteBuffer read(RandomAccessFile bytes, long from, long to) throws IOException {
        byte[] read = new byte[(int) (to - from)];
        bytes.seek(from);
        bytes.readFully(read);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<Raw> entries(ByteBuffer directory) {
        List<Raw> entries = new ArrayList<>();
        while (directory.hasRemaining()) {
            int at = directory.position();
            require(directory.remaining() >= ENTRY_LENGTH && directory.getInt(at) == ENTRY);
            if (entries.size() == MOST_ENTRIES) {
                throw InvalidInput.at(SheetFile.POINTER, "administration.packageTooMany", MOST_ENTRIES);
            }
            byte[] name = new byte[Short.toUnsignedInt(directory.getShort(at + 28))];
            int behind = Short.toUnsignedInt(directory.getShort(at + 30)) + Short.toUnsignedInt(directory.getShort(at + 32));
            require(directory.remaining() >= ENTRY_LENGTH + name.length + behind);
            directory.get(at + ENTRY_LENGTH, name);
            entries.add(new Raw(name, directory.getShort(at + 8), directory.getShort(at + 10), directory.getShort(at + 40)));
            directory.position(at + ENTRY_LENGTH + name.length + behind);
        }
        return entries;
    }

    private static boolean isReadable(byte[] name, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.fileBroken");
        }
    }
}
