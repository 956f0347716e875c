package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.Use;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class KeptPlaceBindings implements PlaceBindings {

    private final AccountMapper accounts;

    KeptPlaceBindings(AccountMapper accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> current() {
        return Actors.findCurrent().filter(actor -> actor.kind() == Actor.Kind.PERSON).map(actor -> accounts.placesOf(actor.name()))
                .orElse(List.of());
    }

    @Override
    public List<Use> usesOf(String place) {
        return accounts.usesOfPlace(place);
    }
}
