package io.takt.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads what a list asks for in react-admin's simple-rest dialect: {@code range=[0,24]&sort=["code","ASC"]&filter={…}}. */
class ListQueryResolver implements HandlerMethodArgumentResolver {

    private static final int DEFAULT_LIMIT = 25;

    private final ObjectMapper json;

    ListQueryResolver(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ListQuery.class;
    }

    @Override
    public ListQuery resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
        return read(request.getParameter("range"), request.getParameter("sort"), request.getParameter("filter"));
    }

    ListQuery read(@Nullable String rangeText, @Nullable String sortText, @Nullable String filterText) {
        JsonNode range = parse("/range", rangeText == null ? "[0," + (DEFAULT_LIMIT - 1) + "]" : rangeText);
        require(range.isArray() && range.size() == 2 && range.path(0).canConvertToInt() && range.path(1).canConvertToInt(), "/range");
        JsonNode sort = parse("/sort", sortText == null ? "[]" : sortText);
        require(sort.isArray() && (sort.isEmpty() || sort.size() == 2 && sort.path(0).isTextual()), "/sort");
        int first = range.path(0).intValue();
        return new ListQuery(first, Math.max(0, range.path(1).intValue() - first + 1),
                sort.isEmpty() ? null : sort.path(0).textValue(),
                "DESC".equalsIgnoreCase(sort.path(1).asText()), filters(filterText));
    }

    private Map<String, String> filters(@Nullable String text) {
        JsonNode filter = parse("/filter", text == null ? "{}" : text);
        require(filter.isObject(), "/filter");
        Map<String, String> filters = new HashMap<>();
        filter.fields().forEachRemaining(field -> {
            if (!field.getValue().isNull()) {
                filters.put(field.getKey(), text(field.getValue()));
            }
        });
        return filters;
    }

    /** Several values, as react-admin's getMany sends them, are joined by commas. */
    private static String text(JsonNode value) {
        if (!value.isArray()) {
            return value.asText();
        }
        StringBuilder joined = new StringBuilder();
        value.forEach(one -> joined.append(joined.isEmpty() ? "" : ",").append(one.asText()));
        return joined.toString();
    }

    private JsonNode parse(String pointer, String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException noJson) {
            throw InvalidInput.at(pointer, "platform.listParameter");
        }
    }

    private static void require(boolean right, String pointer) {
        if (!right) {
            throw InvalidInput.at(pointer, "platform.listParameter");
        }
    }
}
