package io.takt.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.takt.definition.Definitions;
import io.takt.definition.ProductRevision;
import io.takt.definition.RoutingRevision;
import io.takt.material.Materials;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is made here comes in whole pieces, in whatever unit it is counted. */
class MadeHereTest {

    @Test
    void whatIsMadeHereIsWholeAndWhatIsBoughtIsIfItIsCounted() {
        List<String> codes = List.of("SCREW", "OIL", "HUB");
        Definitions definitions = mock(Definitions.class);
        Materials materials = mock(Materials.class);
        ProductRevision hub = mock(ProductRevision.class);
        when(hub.material()).thenReturn("HUB");
        when(hub.routing()).thenReturn("RT-HUB");
        when(definitions.effectiveProducts(codes)).thenReturn(List.of(hub));
        when(definitions.findEffectiveRouting("RT-HUB")).thenReturn(Optional.of(mock(RoutingRevision.class)));
        when(materials.counted(codes)).thenReturn(Set.of("SCREW"));

        assertThat(new MadeHere(definitions, materials).whole(codes)).containsExactlyInAnyOrder("SCREW", "HUB");
    }
}
