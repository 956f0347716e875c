package io.takt.rules.drools;

import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules.FactRecord;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.type.FactField;
import org.kie.api.definition.type.FactType;

/** The types that a DRL text declares: beans out of fact records, and fields out of concluded beans. */
final class DeclaredFacts {

    private final Map<String, FactType> types;

    DeclaredFacts(KieBase rules) {
        types = rules.getKiePackages().stream().flatMap(part -> part.getFactTypes().stream())
                .collect(Collectors.toUnmodifiableMap(FactType::getSimpleName, type -> type));
    }

    Object bean(FactRecord fact) {
        FactType type = types.get(fact.type());
        if (type == null) {
            throw new RuleFailure("the rules declare no fact " + fact.type());
        }
        try {
            Object bean = type.newInstance();
            for (Map.Entry<String, Object> field : fact.fields().entrySet()) {
                set(type, bean, field.getKey(), field.getValue());
            }
            return bean;
        } catch (ReflectiveOperationException unusable) {
            throw new RuleFailure("the fact " + fact.type() + " cannot be made", unusable);
        }
    }

    /** The declared fields of a concluded bean, by name. */
    Map<String, Object> fields(Object bean) {
        FactType type = Objects.requireNonNull(types.get(bean.getClass().getSimpleName()));
        Map<String, Object> fields = new LinkedHashMap<>();
        for (FactField field : type.getFields()) {
            fields.put(field.getName(), field.get(bean));
        }
        return fields;
    }

    private static void set(FactType type, Object bean, String name, @Nullable Object value) {
        FactField field = type.getField(name);
        if (field == null) {
            throw new RuleFailure("the rules' fact " + type.getSimpleName() + " has no " + name);
        }
        if (value != null) {
            field.set(bean, value instanceof BigDecimal number ? as(field.getType(), number) : value);
        }
    }

    private static Object as(Class<?> type, BigDecimal number) {
        if (type == int.class) {
            return number.intValueExact();
        }
        return type == long.class ? (Object) number.longValueExact() : number;
    }
}
