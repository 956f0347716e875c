package io.takt.security.web;

import io.takt.security.Accounts;
import io.takt.security.Accounts.Person;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The names behind the accounts. */
@RestController
@RequestMapping("/api/security/people")
class PeopleController {

    private final Accounts accounts;

    PeopleController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    List<Person> list() {
        return accounts.people();
    }
}
