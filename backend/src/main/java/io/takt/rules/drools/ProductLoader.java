package io.takt.rules.drools;

import java.util.function.Supplier;

/** Drools finds its parts by the thread's class loader, and a pool's thread may not see the packaged jar's classes. */
final class ProductLoader {

    static final ClassLoader LOADER = ProductLoader.class.getClassLoader();

    private ProductLoader() {
    }

    static <T> T with(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
