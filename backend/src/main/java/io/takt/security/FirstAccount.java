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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Outside the demo, accounts of an earlier demo are closed, and where there is no administrator one is made:
 * all before the first request can come in. The password is random and stands in a file of the home that only its owner
 * may read; it is never logged.
 */
@Component
@Profile("!demo")
class FirstAccount implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);
    private static final String FILE = "first-password.txt";
    private static final List<String> NAMES = List.of("admin", "administrator");

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
            if (accounts.lacksAdministrator()) {
                create(freeName());
            }
        });
    }

    private String freeName() {
        return Stream.concat(NAMES.stream(), IntStream.iterate(2, next -> next + 1).mapToObj(number -> "administrator-" + number))
                .filter(name -> !accounts.exists(name)).findFirst().orElseThrow();
    }

    /** The file that holds this password has done its work. */
    void forget(String password) {
        Path file = home.resolve(FILE);
        try {
            if (Files.exists(file) && Files.readString(file).strip().equals(password)) {
                Files.delete(file);
            }
        } catch (IOException kept) {
            LOG.warn("{} holds a password that is no longer right, and cannot be deleted: {}", file, kept.getMessage());
        }
    }

    private void create(String userName) {
        String password = randomPassword();
        keep(password);
        accounts.create(new Accounts.NewAccount(userName, "Administrator", password, List.of(Role.ADMINISTRATOR), false));
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
