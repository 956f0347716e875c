package io.takt;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Order;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;

/**
 * Classes that test on one running product follow each other, and those that need none come first: each product is started
 * once, and none works in the background of another's tests. Of those that need none the longest come first, as their
 * {@link Order} says: none of them begins when nothing is left to run beside it.
 */
public final class ByProduct implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(ByProduct::product).thenComparing(ByProduct::place));
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

    private static int place(ClassDescriptor test) {
        return test.findAnnotation(Order.class).map(Order::value).orElse(Order.DEFAULT);
    }
}
