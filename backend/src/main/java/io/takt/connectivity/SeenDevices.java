package io.takt.connectivity;

import io.takt.connectivity.spi.DeviceScope;
import io.takt.security.RecordScope;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which devices people may see, asked of those who know where they stand. */
@Component
public class SeenDevices implements RecordScope {

    private final ObjectProvider<DeviceScope> scopes;

    SeenDevices(ObjectProvider<DeviceScope> scopes) {
        this.scopes = scopes;
    }

    @Override
    public String entity() {
        return DeviceSetup.ENTITY;
    }

    @Override
    public void requireSeen(String device) {
        require(device);
    }

    /** Those that the actor's account is not for. */
    public Set<String> outside() {
        return scopes.stream().flatMap(scope -> scope.outside().stream()).collect(Collectors.toSet());
    }

    /** @throws io.takt.shared.OutsideScope if the device stands where the actor's account is not for */
    public void require(String device) {
        scopes.stream().forEach(scope -> scope.requireDevice(device));
    }
}
