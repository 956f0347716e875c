package io.takt.administration;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.security.Account;
import io.takt.security.Accounts;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether somebody can work who does not look after the accounts. */
@Component
class AccountReadiness implements ReadinessCheck {

    private final Accounts accounts;

    AccountReadiness(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Line> lines() {
        return List.of(Line.any("administration.ready.accounts", Step.PEOPLE, accounts.hasWorkers(), "/accounts", Account.ENTITY));
    }
}
