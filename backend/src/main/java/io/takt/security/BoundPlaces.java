package io.takt.security;

import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Binds accounts to places of the plant; nobody gives more of the plant than they have. */
@Component
class BoundPlaces {

    private final AccountMapper accounts;
    private final PlaceBindings bindings;
    private final ObjectProvider<PlantTree> plant;

    /** @param plant asked when somebody is bound: it lies above */
    BoundPlaces(AccountMapper accounts, PlaceBindings bindings, ObjectProvider<PlantTree> plant) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.plant = plant;
    }

    /**
     * @throws InvalidInput at {@code /places} if there is no such place
     * @throws NotAllowed   {@code security.placesBeyondOwn} if the account would see more of the plant than the actor
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(String userName, List<String> before, List<String> after) {
        if (before.equals(after)) {
            return;
        }
        Set<String> unknown = after.isEmpty() ? Set.of() : plant.getObject().unknown(after);
        if (!unknown.isEmpty()) {
            throw InvalidInput.at("/places", "security.placeUnknown", String.join(", ", unknown));
        }
        requireWithinOwn(after);
        accounts.clearPlaces(userName);
        after.forEach(place -> accounts.bind(userName, place));
    }

    /** @throws NotAllowed {@code security.placesBeyondOwn} */
    @Transactional(readOnly = true)
    public void requireWithinOwn(Collection<String> places) {
        if (!isWithinOwn(places)) {
            throw new NotAllowed("security.placesBeyondOwn", String.join(", ", bindings.current()));
        }
    }

    /**
     * Whoever set an account's password could be it.
     *
     * @throws NotAllowed {@code security.accountBeyondOwn} if the account sees more of the plant than the actor
     */
    @Transactional(readOnly = true)
    public void requireNoMoreThanOwn(String userName, Collection<String> places) {
        if (!isWithinOwn(places)) {
            throw new NotAllowed("security.accountBeyondOwn", userName);
        }
    }

    private boolean isWithinOwn(Collection<String> places) {
        List<String> own = bindings.current();
        return own.isEmpty() || !places.isEmpty() && plant.getObject().withBelow(own).containsAll(places);
    }
}
