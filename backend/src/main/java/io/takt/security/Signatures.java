package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import io.takt.shared.NotSignedIn;
import io.takt.shared.PlantClock;
import io.takt.shared.Sha256;
import io.takt.shared.SystemTime;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people sign what they answer for. A signature is a row that is never changed. */
@Service
public class Signatures {

    private final SignIn signIn;
    private final SignatureMapper signatures;
    private final AuditTrail audit;
    private final PlantClock plantClock;
    private final SystemTime systemTime;

    Signatures(SignIn signIn, SignatureMapper signatures, AuditTrail audit, PlantClock plantClock, SystemTime systemTime) {
        this.signIn = signIn;
        this.signatures = signatures;
        this.audit = audit;
        this.plantClock = plantClock;
        this.systemTime = systemTime;
    }

    /**
     * Checks the current person's password. A wrong one counts as a wrong sign-in, whatever becomes of the caller's
     * transaction.
     *
     * @throws InvalidInput at {@code /password}
     */
    public Signer prove(String password) {
        Actor actor = Actors.current();
        if (actor.kind() != Actor.Kind.PERSON) {
            throw new NotAllowed("security.notAPerson", actor.text());
        }
        try {
            return new Signer(signIn.signIn(actor.name(), password).person().userName());
        } catch (NotSignedIn wrong) {
            throw InvalidInput.at("/password", wrong.code(), wrong.arguments());
        }
    }

    /** Keeps what somebody signs, in the transaction of what follows from it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Signature sign(Signer signer, Statement statement) {
        Signature signature = new Signature(signer.userName(), statement.meaning(), statement.entity(), statement.code(),
                statement.content(), Sha256.of(statement.content()), plantClock.now(), systemTime.now());
        signatures.add(signature);
        audit.record(statement.entity(), statement.code(), "signed", Map.of(),
                Map.of("meaning", statement.meaning(), "hash", signature.hash()));
        return signature;
    }

    /** The last signature under something. */
    @Transactional(readOnly = true)
    public Optional<Signature> findLast(String entity, String code) {
        return signatures.findLast(entity, code);
    }

    /** What is to be signed, as {@link Signature} says. */
    public record Statement(String meaning, String entity, String code, String content) {
    }
}
