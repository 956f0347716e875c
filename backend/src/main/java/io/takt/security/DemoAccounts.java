package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accounts with passwords that everybody knows. They exist in the demo profile only. */
@Component
@Profile("demo")
@Order(0)
class DemoAccounts implements SampleAccounts, ApplicationRunner {

    private static final List<SampleAccount> ACCOUNTS = List.of(
            account("planner", "李华 Li Hua", "PLANNER"),
            account("operator", "王强 Wang Qiang", "OPERATOR"),
            account("inspector", "陈静 Chen Jing", "QUALITY_INSPECTOR"),
            account("supervisor", "赵敏 Zhao Min", "SHOP_SUPERVISOR"),
            account("storekeeper", "孙磊 Sun Lei", "STOREKEEPER"),
            account("engineer", "周洋 Zhou Yang", "PROCESS_DESIGNER"),
            account("admin", "吴刚 Wu Gang", "SYSTEM_ADMINISTRATOR"));

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<SampleAccount> list() {
        return ACCOUNTS;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actors.as(Actor.system("demo"), () -> ACCOUNTS.forEach(this::open));
    }

    private void open(SampleAccount account) {
        if (accounts.exists(account.userName())) {
            accounts.openDemoAccount(account.userName());
        } else {
            accounts.create(new Accounts.NewAccount(account.userName(), account.displayName(), account.password(),
                    List.of(account.role()), true));
        }
    }

    private static SampleAccount account(String userName, String displayName, String role) {
        return new SampleAccount(userName, displayName, "takt-" + userName, role);
    }
}
