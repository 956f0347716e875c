package io.takt.platform.home;

import io.takt.shared.PortBook;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Takes the home folder before anything else uses it. */
@Configuration(proxyBeanMethods = false)
class HomeConfiguration {

    @Bean
    TaktHome taktHome(@Value("${takt.home}") Path folder) {
        return TaktHome.open(folder);
    }

    @Bean
    PortBook portBook(TaktHome home, Environment settings) {
        return new KeptPorts(home.resolve("ports.properties"), settings::getProperty);
    }
}
