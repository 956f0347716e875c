package io.takt.rules;

import io.takt.rules.RuleSetVersion.Form;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule sets in the top-level folder {@code rules}, as tests read them. */
public final class Shipped {

    private static final Path FOLDER = Path.of("..", "rules");

    private Shipped() {
    }

    public static byte[] text(String ruleSet) {
        try {
            return Files.readAllBytes(file(ruleSet));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Form form(String ruleSet) {
        return file(ruleSet).toString().endsWith(".dmn") ? Form.DMN : Form.DRL;
    }

    public static List<String> names() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<String> names(Form form) {
        return names().stream().filter(name -> form(name) == form).toList();
    }

    private static Path file(String ruleSet) {
        Path dmn = FOLDER.resolve(ruleSet).resolve(ruleSet + ".dmn");
        return Files.exists(dmn) ? dmn : FOLDER.resolve(ruleSet).resolve(ruleSet + ".drl");
    }
}
