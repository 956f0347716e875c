package io.takt.security.web;

import io.takt.security.OpenSession;
import io.takt.security.OwnPassword;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own secrets. The password is the one thing that whoever came in by one for one sign-in may change. */
@RestController
class OwnPasswordController {

    private final OwnPassword ownPassword;
    private final BrowserSessions sessions;

    OwnPasswordController(OwnPassword ownPassword, BrowserSessions sessions) {
        this.ownPassword = ownPassword;
        this.sessions = sessions;
    }

    @PutMapping("/api/security/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Passwords passwords, Principal principal, HttpServletRequest request, HttpServletResponse response) {
        String session = sessions.current(request).map(OpenSession::id).orElse(null);
        ownPassword.change(passwords.password(), passwords.newPassword(), session);
        sessions.passwordChosen(principal.getName(), request, response);
    }

    @PutMapping("/api/security/pin")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setPin(@RequestBody NewPin pin) {
        ownPassword.setPin(pin.password(), pin.pin());
    }

    /** The password, and the PIN for a badge. */
    record NewPin(@Nullable String password, @Nullable String pin) {

        @Override
        public String toString() {
            return "NewPin[]";
        }
    }

    /** The old password and the new one. */
    record Passwords(@Nullable String password, @Nullable String newPassword) {

        @Override
        public String toString() {
            return "Passwords[]";
        }
    }
}
