package io.takt.demo.reset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The tables that a reset empties, as {@code tables.properties} names them. */
@Component
class ResetTables {

    private final ResetMapper rows;

    ResetTables(ResetMapper rows) {
        this.rows = rows;
    }

    /** Rows are deleted, not tables truncated: it is one transaction, and no id is given twice. */
    long empty() {
        rows.checkReferences(false);
        try {
            return emptied().stream().mapToLong(rows::empty).sum();
        } finally {
            rows.checkReferences(true);
        }
    }

    private static List<String> emptied() {
        try {
            Properties tables = PropertiesLoaderUtils.loadProperties(new ClassPathResource("tables.properties", ResetTables.class));
            return tables.stringPropertyNames().stream().filter(table -> tables.getProperty(table).equals("empty")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
