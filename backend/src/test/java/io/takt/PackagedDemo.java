package io.takt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The demo factory as a process of its own, without machines: for long tests that only ask over HTTP, so that they need not wait
 * for those that run inside the product. It is started when a test first asks for it and stopped after the last; a class that asks
 * for it locks {@link #LOCK}.
 */
public final class PackagedDemo implements CloseableResource {

    public static final String LOCK = "packaged demo";

    private final Path folder;
    private final PackagedProduct product;
    private final JdbcTemplate rows;
    private final SignedInPeople people;

    private PackagedDemo() {
        try {
            folder = Files.createTempDirectory("takt-demo");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        product = PackagedProduct.on(folder.resolve("takt"))
                .start("--spring.profiles.active=demo", "--takt.demo.simulators=false", "--takt.demo.operator=false");
        RelaxedDurability.of(product.dataSource());
        rows = new JdbcTemplate(product.dataSource());
        people = new SignedInPeople(rows);
    }

    /** A browser of a new person who has exactly these permissions. */
    public TestBrowser signedIn(String... permissions) {
        return product.browser().signIn(people.person(permissions));
    }

    /** A browser that nobody has signed in with. */
    public TestBrowser stranger() {
        return product.browser();
    }

    /** A browser of a new person in a role that there is. */
    public TestBrowser inRole(String role) {
        return product.browser().signIn(people.inRole(role));
    }

    /** What its database holds. */
    public JdbcTemplate rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        product.close();
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Gives it to whoever names it as a parameter. */
    public static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == PackagedDemo.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot().getStore(Namespace.GLOBAL).getOrComputeIfAbsent(PackagedDemo.class, key -> new PackagedDemo());
        }
    }
}
