package io.takt.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The server's messages, one bundle per module, and the problems written with them. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(Locale.ROOT);
        Resource[] bundles = new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties");
        messages.setBasenames(Arrays.stream(bundles).map(Resource::getFilename).filter(name -> name != null && !name.contains("_"))
                .map(name -> "i18n/" + name.substring(0, name.length() - ".properties".length())).distinct().toArray(String[]::new));
        return messages;
    }

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems,
            @Value("${takt.content.largest-file}") DataSize largestFile, @Value("${takt.imports.largest-package}") DataSize largestPackage) {
        FilterRegistrationBean<BodyLimit> limit = new FilterRegistrationBean<>(
                new BodyLimit(problems, largestFile.toBytes(), largestPackage.toBytes()));
        limit.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return limit;
    }
}
