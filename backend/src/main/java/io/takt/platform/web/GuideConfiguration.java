package io.takt.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The user guide's pages and pictures, for whoever is signed in. A browser keeps them and asks whether they are still the same. */
@Configuration(proxyBeanMethods = false)
class GuideConfiguration implements WebMvcConfigurer {

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.mediaType("md", new MediaType("text", "markdown", StandardCharsets.UTF_8));
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/api/guide/**").addResourceLocations("classpath:/guide/")
                .setCacheControl(CacheControl.noCache().cachePrivate())
                .setUseLastModified(false)
                .setEtagGenerator(GuideConfiguration::tag);
    }

    /** Their content tells versions apart; the time of the build does not. */
    private static String tag(Resource file) {
        try {
            return DigestUtils.md5DigestAsHex(file.getContentAsByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
