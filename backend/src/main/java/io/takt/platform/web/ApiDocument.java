package io.takt.platform.web;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.takt.shared.ListQuery;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI document: each operation may answer with a problem, and this is what a problem looks like. */
@Configuration(proxyBeanMethods = false)
class ApiDocument {

    private static final String PROBLEM = "Problem";
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The input is wrong; errors names each field",
            "401", "Nobody is signed in, or the password is wrong",
            "403", "The person lacks a permission, or the CSRF token is missing",
            "404", "There is no such thing",
            "409", "Somebody else was faster",
            "422", "The plant's state forbids it; detail says the way out",
            "500", "Not foreseen; incidentId finds it in the log",
            "507", "The disk is full");

    private static final Map<String, String> LIST = new TreeMap<>(Map.of(
            "range", "The first and the last row, such as [0,24]",
            "sort", "A column and its direction, such as [\"code\",\"ASC\"]",
            "filter", "Values by name, such as {\"q\":\"hub\"}"));

    @Bean
    GlobalOpenApiCustomizer problemsInTheApiDocument() {
        return ApiDocument::complete;
    }

    /** What a list is asked for is read from three parameters of the address. */
    @Bean
    OperationCustomizer listParametersInTheApiDocument() {
        return (operation, method) -> {
            Arrays.stream(method.getMethodParameters()).filter(parameter -> parameter.getParameterType() == ListQuery.class)
                    .forEach(parameter -> askAsList(operation, parameter.getParameter().getName()));
            return operation;
        };
    }

    private static void askAsList(Operation operation, String name) {
        List<Parameter> parameters = new ArrayList<>(operation.getParameters());
        parameters.removeIf(parameter -> name.equals(parameter.getName()));
        LIST.forEach((parameter, meaning) -> parameters.add(
                new QueryParameter().name(parameter).description(meaning).schema(new StringSchema())));
        operation.setParameters(parameters);
    }

    private static void complete(OpenAPI document) {
        document.info(new Info().title("Takt MES").version("1").description(
                "Lists page, sort and filter by the parameters range, sort and filter (JSON) and answer with Content-Range. "
                        + "A command with the header Idempotency-Key that comes again within a day is done once and answered alike."));
        Components components = document.getComponents() == null ? new Components() : document.getComponents();
        ModelConverters.getInstance().readAll(Problem.class).forEach((name, schema) -> components.addSchemas(name, schema));
        document.components(components);
        document.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDocument::addProblems));
    }

    private static void addProblems(Operation operation) {
        ApiResponses responses = operation.getResponses();
        REFUSALS.forEach((status, meaning) -> responses.addApiResponse(status, new ApiResponse().description(meaning)
                .content(new Content().addMediaType("application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))))));
    }

    /** A problem as RFC 9457 has it, with the product's own members. */
    record Problem(URI type, String title, int status, @Nullable String detail, String instance, String code, List<Object> arguments,
            @Nullable List<Problems.FieldFault> errors, @Nullable List<Problems.NamedUse> uses, @Nullable String incidentId) {
    }
}
