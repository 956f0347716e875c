package io.takt.platform.start;

import io.takt.platform.home.TaktHome;
import io.takt.shared.StartRefused;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.env.ConfigurableEnvironment;

/** Looks at options, home and port before anything starts: what is wrong is told in a second, and nothing is half done. */
class StartOptions implements EnvironmentPostProcessor, Ordered {

    private static final Map<String, Class<?>> OPTIONS = Map.of(
            "server.port", Integer.class,
            "takt.site-time-zone", ZoneId.class,
            "takt.demo.operator", Boolean.class,
            "takt.demo.simulators", Boolean.class,
            "takt.demo.pace", Double.class,
            "takt.demo.cycle-factor", Double.class);
    private static final Map<Class<?>, String> CURES = Map.of(
            ZoneId.class, "Name a time zone such as Asia/Shanghai or Europe/Berlin",
            Integer.class, "Give a number, such as 8080",
            Boolean.class, "Give true or false",
            Double.class, "Give a number, such as 2.5");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        OPTIONS.forEach((option, type) -> read(environment, option, type));
        TaktHome.requireUsable(Path.of(environment.getRequiredProperty("takt.home")));
        WebPort.requireFree(environment);
    }

    private static void read(ConfigurableEnvironment environment, String option, Class<?> type) {
        try {
            environment.getProperty(option, type);
        } catch (ConversionException wrong) {
            throw new StartRefused("The option " + option + " cannot be " + environment.getProperty(option),
                    CURES.get(type) + ": --" + option + "=…", wrong);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
