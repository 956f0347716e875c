package io.takt.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One address and method of the API as its document describes it, and a request to it that somebody might send. */
record Operation(String method, String path, List<Parameter> parameters, JsonNode body, JsonNode document) {

    /** What things that there are in the demo factory are called, by the field or the part of an address that asks for them. */
    private static final Map<String, String> KNOWN = Map.of("material", "SF-HUB-80", "unit", "pcs", "entity", "material.definition");
    /** What stands in fields that take no code of the test's own. */
    private static final Map<String, String> USUAL = Map.of("parent", "WC-MC", "type", "WORK_UNIT", "start", "08:00", "end", "16:00",
            "standardCode", "XNS", "permissions", "material.read", "codePattern", "{class}-{n:2}");
    /** What goes with other kinds of places, or names what this test does not add. */
    private static final Set<String> LEFT_OUT = Set.of("account", "leader", "device", "timeZone", "workCenterType");
    private static final String PLACE = "@@here@@";

    /** Those that add a record come first, and those that change one come before those that archive it. */
    static List<Operation> of(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue().fields().forEachRemaining(operation -> {
            List<Parameter> parameters = new ArrayList<>();
            operation.getValue().path("parameters").forEach(parameter -> parameters.add(new Parameter(parameter.path("in").asText(),
                    parameter.path("name").asText(), FieldKind.of(parameter.path("schema")), parameter.path("required").asBoolean())));
            operations.add(new Operation(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), parameters,
                    operation.getValue().at("/requestBody/content/application~1json/schema"), document));
        }));
        operations.sort(Comparator.comparing((Operation operation) -> operation.path().contains("{"))
                .thenComparing(operation -> !"PUT".equals(operation.method())).thenComparing(Operation::path));
        return operations;
    }

    boolean reads() {
        return "GET".equals(method);
    }

    boolean takesBody() {
        return !body.isMissingNode();
    }

    /** The address with each part filled by what is known, or else by a code that nothing has. */
    String filled(String code) {
        return filled(code, Map.of());
    }

    String filled(String code, Map<String, String> parts) {
        String address = path;
        for (Parameter parameter : parameters) {
            if (parameter.in().equals("path")) {
                String usual = parameter.kind() == FieldKind.WHOLE ? "999999" : KNOWN.getOrDefault(parameter.name(), code);
                address = address.replace("{" + parameter.name() + "}", parts.getOrDefault(parameter.name(), usual));
            }
        }
        return address;
    }

    boolean signsIn() {
        return "POST".equals(method) && path.startsWith("/api/security/session");
    }

    /** Whether it adds a record to a list of records. */
    boolean adds() {
        return "POST".equals(method) && !path.contains("{") && takesBody();
    }

    /** A body in which every field holds something; what names another record names the one that this test has added. */
    JsonNode plausible() {
        return plausible(body, "");
    }

    private JsonNode plausible(JsonNode schema, String name) {
        JsonNode resolved = resolved(schema);
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (LEFT_OUT.contains(name)) {
            return nodes.nullNode();
        }
        return switch (FieldKind.of(resolved)) {
            case TEXT, ANYTHING -> nodes.textNode(USUAL.getOrDefault(name, KNOWN.getOrDefault(name, "NO-SUCH")));
            case CHOICE -> nodes.textNode(choice(resolved.path("enum"), USUAL.get(name)));
            case DATE -> nodes.textNode("2030-01-01");
            case TIME -> nodes.textNode("2030-01-01T00:00:00Z");
            case WHOLE, NUMBER -> nodes.numberNode(1);
            case TRUTH -> nodes.booleanNode(false);
            case LIST -> nodes.arrayNode().add(plausible(resolved.path("items"), name));
            case MAP -> nodes.objectNode().set("NO-SUCH", plausible(resolved.path("additionalProperties"), name));
            case RECORD -> {
                ObjectNode object = nodes.objectNode();
                resolved.path("properties").fields().forEachRemaining(field ->
                        object.set(field.getKey(), plausible(field.getValue(), field.getKey())));
                yield object;
            }
        };
    }

    private static String choice(JsonNode choices, @Nullable String usual) {
        for (JsonNode choice : choices) {
            if (choice.asText().equals(usual)) {
                return choice.asText();
            }
        }
        return choices.get(0).asText();
    }

    /** Every field of the body, the body itself being none. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        add(fields, "", body);
        return fields.subList(1, fields.size());
    }

    private void add(List<Field> fields, String pointer, JsonNode schema) {
        JsonNode resolved = resolved(schema);
        FieldKind kind = FieldKind.of(resolved);
        fields.add(new Field(pointer, kind));
        switch (kind) {
            case LIST -> add(fields, pointer + "/0", resolved.path("items"));
            case MAP -> add(fields, pointer + "/NO-SUCH", resolved.path("additionalProperties"));
            case RECORD -> resolved.path("properties").fields().forEachRemaining(field ->
                    add(fields, pointer + "/" + field.getKey(), field.getValue()));
            default -> { }
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    /** The plausible body with something else in one place. */
    String with(Field field, BadValue value) {
        JsonNode changed = plausible();
        int end = field.pointer().lastIndexOf('/');
        String name = field.pointer().substring(end + 1);
        JsonNode parent = changed.at(field.pointer().substring(0, end));
        if (parent instanceof ObjectNode object) {
            object.put(name, PLACE);
        } else {
            ((ArrayNode) parent).set(0, JsonNodeFactory.instance.textNode(PLACE));
        }
        return changed.toString().replace("\"" + PLACE + "\"", value.written());
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    /** Where a value stands in the body, and what it is. */
    record Field(String pointer, FieldKind kind) {
    }

    /** A part of the address, of its query, or a header. */
    record Parameter(String in, String name, FieldKind kind, boolean required) {
    }
}
