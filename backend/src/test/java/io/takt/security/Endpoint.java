package io.takt.security;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One address and method of the product, as its request mappings have it. */
record Endpoint(String method, String path, RequestMappingInfo mapping, HandlerMethod handler) {

    /** A code that nothing has, and a number where one is asked for. */
    private static final String NOTHING = "999999";
    /** A kind of record that there is: what may be read of it is asked of its module. */
    private static final Map<String, String> WORDS = Map.of("entity", "material.definition");
    private static final String BOUNDARY = "end-of-part";

    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("io.takt"))
                .flatMap(entry -> of(entry.getKey(), entry.getValue())).filter(endpoint -> endpoint.path().startsWith("/api/"))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method)).toList();
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream().flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                .map(method -> new Endpoint(method.name(), path, mapping, handler)));
    }

    String module() {
        return path.split("/")[2];
    }

    /** Nothing of the request can be unknown: called by whoever may, it does what it is there for. */
    boolean cannotMiss() {
        return !"GET".equals(method) && !path.contains("{") && parameters(RequestBody.class).findAny().isEmpty();
    }

    Answer call(TestBrowser browser) {
        if (mapping.getProducesCondition().getProducibleMediaTypes().contains(MediaType.TEXT_EVENT_STREAM)) {
            return beginning(browser);
        }
        Map<String, String> headers = new TreeMap<>(Map.of("Content-Type", contentType(), "If-Match", "\"0\""));
        return browser.send(method, address(), "GET".equals(method) ? BodyPublishers.noBody() : BodyPublishers.ofString(body()), headers);
    }

    /** A stream answers for as long as one listens. */
    private Answer beginning(TestBrowser browser) {
        try {
            HttpRequest request = HttpRequest.newBuilder(browser.uri(address())).build();
            HttpResponse<InputStream> response = browser.client().send(request, BodyHandlers.ofInputStream());
            response.body().close();
            return new Answer(response.statusCode(), response.headers(), "", new ObjectMapper());
        } catch (IOException failure) {
            throw new AssertionError(toString(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(toString(), interrupted);
        }
    }

    private String address() {
        String filled = path;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            filled = filled.replace("{" + word.getKey() + "}", word.getValue());
        }
        String query = parameters(RequestParam.class).filter(parameter -> !isFile(parameter)).filter(Endpoint::isRequired)
                .map(parameter -> nameOf(parameter) + "=" + NOTHING).collect(Collectors.joining("&"));
        return filled.replaceAll("\\{[^}]+}", NOTHING) + (query.isEmpty() ? "" : "?" + query);
    }

    private String contentType() {
        if (takesFile()) {
            return "multipart/form-data; boundary=" + BOUNDARY;
        }
        return mapping.getConsumesCondition().getConsumableMediaTypes().stream().findFirst().orElse(MediaType.APPLICATION_JSON)
                .toString();
    }

    private String body() {
        if (takesFile()) {
            return parameters(RequestParam.class).filter(Endpoint::isFile).map(parameter -> "--" + BOUNDARY
                    + "\r\nContent-Disposition: form-data; name=\"" + nameOf(parameter) + "\"; filename=\"nothing\"\r\n\r\n\r\n")
                    .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
        }
        boolean list = parameters(RequestBody.class).anyMatch(parameter -> Collection.class.isAssignableFrom(parameter.getParameterType()));
        return list ? "[]" : "{}";
    }

    private boolean takesFile() {
        return parameters(RequestParam.class).anyMatch(Endpoint::isFile);
    }

    private Stream<MethodParameter> parameters(Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters()).filter(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    private static boolean isFile(MethodParameter parameter) {
        return MultipartFile.class.isAssignableFrom(parameter.getParameterType());
    }

    private static boolean isRequired(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked != null && asked.required() && ValueConstants.DEFAULT_NONE.equals(asked.defaultValue());
    }

    private static String nameOf(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        return asked == null || asked.name().isEmpty() ? String.valueOf(parameter.getParameter().getName()) : asked.name();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
