package io.takt.security;

import io.takt.shared.Actors;
import io.takt.shared.Refused;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Four eyes: whoever has done or found something does not approve it as well. */
@Component
public class FourEyes {

    /**
     * @param involved account names
     * @throws Refused {@code security.fourEyes}
     */
    public void requireAnother(Collection<String> involved, String what) {
        String name = Actors.current().name();
        if (involved.contains(name)) {
            throw new Refused("security.fourEyes", name, what);
        }
    }
}
