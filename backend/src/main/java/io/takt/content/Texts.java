package io.takt.content;

import io.takt.shared.InvalidInput;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Looks whether a file is a text that people can read: nothing in it but characters, lines and tabs. */
final class Texts {

    /** What programs of today write, and what older ones and machine controls of China do. */
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER = '\uFEFF';
    private static final char MARKUP = '<';
    private static final String LINES = "\t\n\r\f";
    private static final int BLOCK = 8192;

    private Texts() {
    }

    /** @throws InvalidInput at {@code /file} if it is none, or a page of marks that a browser could run */
    static String charset(Path file) throws IOException {
        for (Charset charset : CHARSETS) {
            if (isReadable(file, charset)) {
                return charset.name();
            }
        }
        throw InvalidInput.at("/file", "content.typeUnknown");
    }

    private static boolean isReadable(Path file, Charset charset) throws IOException {
        boolean begun = false;
        try (Reader text = new InputStreamReader(Files.newInputStream(file), charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] block = new char[BLOCK];
            for (int length = text.read(block); length >= 0; length = text.read(block)) {
                for (int i = 0; i < length; i++) {
                    if (Character.isISOControl(block[i]) && LINES.indexOf(block[i]) < 0) {
                        return false;
                    }
                    if (!begun && !Character.isWhitespace(block[i]) && block[i] != BYTE_ORDER) {
                        begun = true;
                        requireNoMarkup(block[i]);
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherBytes) {
            return false;
        }
    }

    private static void requireNoMarkup(char first) {
        if (first == MARKUP) {
            throw InvalidInput.at("/file", "content.markup");
        }
    }
}
