package io.takt.platform.web;

import io.takt.shared.StartRefused;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where the product listens: with demo accounts on this machine only, unless an address is given on purpose. */
@Component
class Exposure implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final boolean demo;
    private final @Nullable String given;

    Exposure(Environment environment, @Value("${server.address:#{null}}") @Nullable String given) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.given = given;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (demo && given == null) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    boolean reachesBeyondThisMachine() {
        if (given == null) {
            return !demo;
        }
        try {
            return !InetAddress.getByName(given).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            throw new StartRefused("The address " + given + " is not one of this machine", "Correct --server.address", unknown);
        }
    }
}
