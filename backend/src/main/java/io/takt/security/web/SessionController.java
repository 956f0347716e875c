package io.takt.security.web;

import io.takt.security.Admitted;
import io.takt.security.SignIn;
import io.takt.security.SignedIn;
import io.takt.shared.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The browser's session: who is signed in, sign in, sign out. */
@RestController
@RequestMapping("/api/security/session")
class SessionController {

    private final SignIn signIn;
    private final BrowserSessions sessions;

    SessionController(SignIn signIn, BrowserSessions sessions) {
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping
    SignedIn current(@Nullable Principal principal) {
        if (principal == null) {
            throw new NotSignedIn("security.notSignedIn");
        }
        return signIn.find(principal.getName()).orElseThrow(() -> new NotSignedIn("security.notSignedIn"));
    }

    @PostMapping
    SignedIn signIn(@Valid @RequestBody Credentials credentials, HttpServletRequest request,
            HttpServletResponse response) {
        return open(signIn.signIn(credentials.userName(), credentials.password()), request, response);
    }

    /** At a shared terminal one person follows the other. */
    @PostMapping("/badge")
    SignedIn signInByBadge(@Valid @RequestBody BadgeAndPin badge, HttpServletRequest request, HttpServletResponse response) {
        return open(signIn.signInByBadge(badge.badge(), badge.pin()), request, response);
    }

    private SignedIn open(Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        sessions.open(admitted.person(), request, response);
        // whoever was sent away since the password was checked is found here, and later by their open session
        if (!signIn.isStillAsAdmitted(admitted)) {
            sessions.end(request);
            throw new NotSignedIn("security.notSignedIn");
        }
        return admitted.person();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        sessions.end(request);
    }

    /** What a person scans and types at a terminal. */
    record BadgeAndPin(@NotBlank @Size(max = 64) String badge, @NotBlank @Size(max = 12) String pin) {

        @Override
        public String toString() {
            return "BadgeAndPin[]";
        }
    }

    /** What a person types to sign in. */
    record Credentials(@NotBlank @Size(max = 60) String userName, @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "Credentials[" + userName + "]";
        }
    }
}
