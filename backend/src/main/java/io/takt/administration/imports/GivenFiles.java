package io.takt.administration.imports;

import io.takt.administration.imports.RunNotes.Place;
import io.takt.administration.sheets.ZipPackage;
import io.takt.content.KeptFiles;
import io.takt.content.ReceivedFile;
import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has given, for one run: a workbook or a CSV file, or a package of a workbook with files. Those are received as any
 * other file is, and only what a row names is kept. Closing it leaves nothing else behind.
 */
final class GivenFiles implements NamedFiles, AutoCloseable {

    private static final int MEBIBYTE = 1024 * 1024;
    /** As one that is sent alone. */
    private static final int LARGEST_BOOK = 10 * MEBIBYTE;
    private static final Pattern CHECKSUM = Pattern.compile("[0-9a-fA-F]{64}");

    private final Path given;
    private final KeptFiles content;
    private final long largest;
    private final Map<String, ReceivedFile> received = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private @Nullable Path unpacked;

    /** @param largest as many bytes as all that a package holds may have */
    GivenFiles(Path given, KeptFiles content, long largest) {
        this.given = given;
        this.content = content;
        this.largest = largest;
    }

    /** The workbook or CSV file. */
    Path book() {
        return unpacked == null ? given : unpacked;
    }

    int count() {
        return received.size();
    }

    /** The paths of the files that no row has named. */
    List<String> unnamed() {
        return received.keySet().stream().filter(path -> !named.contains(path)).toList();
    }

    /**
     * Receives the files of a package; it takes as long as that takes, so no transaction is open.
     *
     * @return whether there is something to be carried out; what is wrong is noted
     * @throws InvalidInput if it is wrong as a whole
     */
    boolean receive(RunningImport running, RunNotes notes) throws IOException {
        try {
            Optional<ZipPackage> found = ZipPackage.open(given, largest);
            if (found.isEmpty()) {
                requireSmall(Files.size(given));
                return true;
            }
            try (ZipPackage opened = found.get()) {
                unpack(opened);
                return receive(opened, running, notes);
            }
        } catch (ZipPackage.Unfit unfit) {
            unfit.faults().forEach(fault -> notes.wrong(Place.FILE, null, null, fault.name(), fault.code()));
            return false;
        }
    }

    private void unpack(ZipPackage opened) throws IOException {
        try (InputStream in = opened.content(opened.workbook())) {
            byte[] book = in.readNBytes(LARGEST_BOOK + 1);
            requireSmall(book.length);
            unpacked = Files.createTempFile(given.getParent(), "received-", ".tmp");
            Files.write(unpacked, book);
        }
    }

    private static void requireSmall(long size) {
        if (size > LARGEST_BOOK) {
            throw InvalidInput.at("/file", "administration.bookTooLarge", LARGEST_BOOK / MEBIBYTE);
        }
    }

    private boolean receive(ZipPackage opened, RunningImport running, RunNotes notes) throws IOException {
        for (String path : opened.files()) {
            running.requireWanted();
            try (InputStream in = opened.content(path)) {
                received.put(path, content.receive(in));
            } catch (InvalidInput unfit) {
                refused.add(path);
                unfit.faults().forEach(fault -> notes.wrong(Place.FILE, null, null, path, fault.code(), fault.arguments()));
            }
            if (opened.isTooLarge()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String checksum(String column, String given) {
        String path = ZipPackage.path(given);
        if (CHECKSUM.matcher(path).matches()) {
            String sha256 = path.toLowerCase(Locale.ROOT);
            received.entrySet().stream().filter(file -> file.getValue().file().sha256().equals(sha256)).forEach(file -> keep(file.getKey()));
            return sha256;
        }
        if (refused.contains(path)) {
            throw InvalidInput.at(column, "administration.packedRefused", path);
        }
        if (!received.containsKey(path)) {
            throw InvalidInput.at(column, unpacked == null ? "administration.packedNone" : "administration.packedMissing", path);
        }
        return keep(path);
    }

    private String keep(String path) {
        ReceivedFile file = received.get(path);
        if (named.add(path)) {
            content.keep(file);
        }
        return file.file().sha256();
    }

    @Override
    public void close() {
        received.values().forEach(ReceivedFile::close);
        try {
            if (unpacked != null) {
                Files.deleteIfExists(unpacked);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
