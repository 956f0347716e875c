package io.takt;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** People for tests: each has exactly the permissions that the test names. */
@TestComponent
public class SignedInPeople {

    /** Every test person's password. */
    public static final String PASSWORD = "takt-test-password";

    /** People sign in hundreds of times in a run of tests; a hash says itself how much work it was. */
    private static final int LEAST_ROUNDS = 4;
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final JdbcTemplate rows;
    private final String passwordHash;
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    SignedInPeople(JdbcTemplate rows) {
        this.rows = rows;
        this.passwordHash = new BCryptPasswordEncoder(LEAST_ROUNDS).encode(PASSWORD);
    }

    /** Creates an account with a role of its own and returns its user name. */
    public String person(String... permissions) {
        String name = "test-" + run + "-" + NUMBER.incrementAndGet();
        rows.update("INSERT INTO security_role (code, name_en, name_zh) VALUES (?, ?, ?)", name, name, name);
        for (String permission : permissions) {
            rows.update("INSERT INTO security_role_permission (role_code, permission) VALUES (?, ?)", name, permission);
        }
        addAccount(name, name);
        return name;
    }

    /** Creates an account with a role that there is and returns its user name. */
    public String inRole(String role) {
        String name = "test-" + run + "-" + NUMBER.incrementAndGet();
        addAccount(name, role);
        return name;
    }

    private void addAccount(String name, String role) {
        rows.update("INSERT INTO security_account (user_name, display_name, password_hash, state) VALUES (?, ?, ?, 'ACTIVE')",
                name, "Person " + name, passwordHash);
        rows.update("INSERT INTO security_account_role (account_id, role_code) SELECT id, ? FROM security_account WHERE user_name = ?",
                role, name);
    }

    /** Gives a person one permission more. */
    public void allow(String name, String permission) {
        rows.update("INSERT IGNORE INTO security_role_permission (role_code, permission) VALUES (?, ?)", name, permission);
    }

    /** Does the work as a new person with these permissions. */
    public <T> T as(Supplier<T> work, String... permissions) {
        return Actors.as(Actor.person(person(permissions)), work);
    }

    /** Does the work as a new person with these permissions. */
    public void run(Runnable work, String... permissions) {
        Actors.as(Actor.person(person(permissions)), work);
    }
}
