package io.takt.execution.orders;

import java.util.Collection;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Background work over many things: one that fails is tried again by the next sweep and stops none of the others. */
public final class EachAlone {

    private static final Logger LOG = LoggerFactory.getLogger(EachAlone.class);

    private EachAlone() {
    }

    public static <T> void of(Collection<T> things, Consumer<T> work) {
        for (T thing : things) {
            try {
                work.accept(thing);
            } catch (RuntimeException | Error failure) {
                LOG.warn("{} is tried again by the next sweep", thing, failure);
            }
        }
    }
}
