package io.takt.security;

import io.takt.shared.DomainException;
import io.takt.shared.NotSignedIn;
import io.takt.shared.Refused;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Hashes passwords and PINs and checks them. It is dear on purpose: more at once would take the processors from the plant. */
@Component
class Secrets {

    private static final int AT_ONCE = 2;
    private static final int LONGEST_QUEUE_SECONDS = 5;
    private static final String BUSY = "security.signInBusy";

    private final PasswordEncoder encoder;
    private final Supplier<String> hashOfNobody;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    Secrets(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.hashOfNobody = SingletonSupplier.of(() -> encoder.encode("nobody"));
    }

    /**
     * Ask for it before the transaction, so that nothing in the database waits for it.
     *
     * @throws Refused {@code security.signInBusy}
     */
    public String hash(String secret) {
        return inTurn(() -> encoder.encode(secret), Refused::new);
    }

    /**
     * Nothing fits no hash, but it costs as much time, so that names cannot be guessed by the clock.
     *
     * @throws NotSignedIn {@code security.signInBusy}
     */
    public boolean fits(String secret, @Nullable String hash) {
        return inTurn(() -> encoder.matches(secret, hash == null ? hashOfNobody.get() : hash), NotSignedIn::new) && hash != null;
    }

    private <T> T inTurn(Supplier<T> work, Function<String, DomainException> busy) {
        try {
            if (!turns.tryAcquire(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS)) {
                throw busy.apply(BUSY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw busy.apply(BUSY);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
