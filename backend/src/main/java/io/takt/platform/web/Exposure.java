package io.takt.platform.web;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Where the product listens: with demo accounts on this machine only, unless an address is given on purpose. */
@Component
class Exposure implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final boolean demo;
    private final @Nullable InetAddress given;

    Exposure(Environment environment, ServerProperties server) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
        this.given = server.getAddress();
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        if (given == null && demo) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }

    /** The address to listen on; none stands for all of them. */
    @Nullable InetAddress address() {
        return given == null && demo ? InetAddress.getLoopbackAddress() : given;
    }

    boolean reachesBeyondThisMachine() {
        InetAddress address = address();
        return address == null || !address.isLoopbackAddress();
    }
}
