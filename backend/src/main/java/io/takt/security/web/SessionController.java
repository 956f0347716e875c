package io.takt.security.web;

import io.takt.security.SignIn;
import io.takt.security.SignedIn;
import io.takt.shared.NotSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
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
    private final SecurityContextRepository contexts;

    SessionController(SignIn signIn, SecurityContextRepository contexts) {
        this.signIn = signIn;
        this.contexts = contexts;
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
        SignedIn account = signIn.signIn(credentials.userName(), credentials.password());
        request.getSession(true);
        request.changeSessionId();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account.userName(), null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        return account;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** What a person types to sign in. */
    record Credentials(@NotBlank @Size(max = 60) String userName, @NotBlank @Size(max = 200) String password) {

        @Override
        public String toString() {
            return "Credentials[" + userName + "]";
        }
    }
}
