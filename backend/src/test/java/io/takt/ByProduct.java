package io.takt;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;

/**
 * Classes that test on one running product follow each other, and those that need none come first: each product is started
 * once, and none works in the background of another's tests.
 */
public final class ByProduct implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ByProduct::product));
    }

    private static String product(ClassDescriptor test) {
        MergedAnnotation<SpringBootTest> product = MergedAnnotations.from(test.getTestClass(), SearchStrategy.TYPE_HIERARCHY)
                .get(SpringBootTest.class);
        if (!product.isPresent()) {
            return "";
        }
        return product.getSource() instanceof Class<?> declared && declared != test.getTestClass() ? declared.getName()
                : product.getRoot().getType().getName();
    }
}
