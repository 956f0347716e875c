package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Outside the demo, accounts of an earlier demo are closed, and where nobody could sign in one administrator is made:
 * all before the first request can come in. The password is random and stands in a file of the home that only its owner
 * may read; it is never logged.
 */
@Component
@Profile("!demo")
class FirstAccount implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final String FILE = "first-password.txt";

    private final Accounts accounts;
    private final Path home;

    FirstAccount(Accounts accounts, @Value("${takt.home}") Path home) {
        this.accounts = accounts;
        this.home = home;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Actors.as(Actor.system("security"), () -> {
            accounts.closeDemoAccounts();
            if (accounts.isEmpty()) {
                create(accounts.exists("admin") ? "administrator" : "admin");
            }
        });
    }

    private void create(String userName) {
        String password = randomPassword();
        keep(password);
        accounts.create(new Accounts.NewAccount(userName, "Administrator", password, List.of("SYSTEM_ADMINISTRATOR"), false));
        LOG.info("First account: {}; its password stands in {}", userName, home.resolve(FILE));
    }

    private void keep(String password) {
        try {
            Files.createDirectories(home);
            PrivateFile.write(home.resolve(FILE), password + System.lineSeparator());
        } catch (IOException refused) {
            throw new UncheckedIOException("cannot keep the first password in " + home, refused);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[15];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
