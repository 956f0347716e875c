package io.takt.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The corpus of models that try to run code, to fetch something or to swallow the machine. */
public final class HostileModels {

    private static final Pattern EXPECTED = Pattern.compile("<!-- refused: (\\S+) at (.*) -->");

    private HostileModels() {
    }

    /** One hostile text; its first comment says which finding at which element refuses it, {@code -} for none. */
    public record Hostile(String name, byte[] text, String code, String element) {

        @Override
        public String toString() {
            return name;
        }
    }

    public static Stream<Hostile> all() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:hostile/bpmn/*.bpmn"))
                    .map(HostileModels::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Hostile read(Resource resource) {
        try {
            byte[] text = resource.getContentAsByteArray();
            Matcher expected = EXPECTED.matcher(new String(text, StandardCharsets.UTF_8));
            if (!expected.find()) {
                throw new IllegalStateException(resource.getFilename() + " does not say what refuses it");
            }
            return new Hostile(String.valueOf(resource.getFilename()), text, expected.group(1), expected.group(2));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
