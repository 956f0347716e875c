package io.takt;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** Opens browsers on the running product. */
@TestComponent
public class Browsers {

    private final ServletWebServerApplicationContext server;
    private final ObjectMapper json;
    private final SignedInPeople people;

    Browsers(ServletWebServerApplicationContext server, ObjectMapper json, SignedInPeople people) {
        this.server = server;
        this.json = json;
        this.people = people;
    }

    /** A browser that nobody has signed in with. */
    public TestBrowser anonymous() {
        return new TestBrowser("http://127.0.0.1:" + server.getWebServer().getPort(), json);
    }

    /** A browser of a new person who has exactly these permissions. */
    public TestBrowser signedIn(String... permissions) {
        return of(people.person(permissions));
    }

    /** A browser of a test person who exists already. */
    public TestBrowser of(String userName) {
        return anonymous().signIn(userName);
    }
}
