package io.takt.platform.web;

import io.takt.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Writes a page as the bare array that react-admin expects, its place in the whole in {@code Content-Range}. */
@RestControllerAdvice
class PageAdvice implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter method, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter method, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
        if (!(body instanceof Page<?> page)) {
            return body;
        }
        response.getHeaders().set(HttpHeaders.CONTENT_RANGE, contentRange(page));
        return page.items();
    }

    static String contentRange(Page<?> page) {
        String range = page.items().isEmpty() ? "*" : page.offset() + "-" + (page.offset() + page.items().size() - 1);
        return "items " + range + "/" + page.total();
    }
}
