package io.takt.reporting.papers;

import java.util.List;
import java.util.Map;

/** One kind of printed document. */
public interface Paper {

    /** What it is called in addresses. */
    String kind();

    /** Reads what the document about a record says. */
    Sheet of(String code, Words words);

    /**
     * What a template is filled with.
     *
     * @param number the document's number, which is the code of its record
     */
    record Sheet(String template, String number, Map<String, ?> content) {
    }

    /** A value under its label. */
    record Fact(String label, String value) {

        /** A value that is not there yet is a dash to be overwritten by hand. */
        public static Fact of(String label, String value) {
            return new Fact(label, value.isBlank() ? "–" : value);
        }
    }

    /** A place and its name. */
    record Station(String code, String name) {
    }

    /** A product and the routing that it goes through. */
    record Product(String code, String name, String routing) {
    }

    /** A table of a template; what has no lines has no table. */
    static List<Map<String, ?>> table(String name, List<?> lines) {
        return lines.isEmpty() ? List.of() : List.of(Map.of(name, lines));
    }

    /** The values of a list, as one text. */
    static String listed(List<String> values) {
        return String.join(", ", values);
    }
}
