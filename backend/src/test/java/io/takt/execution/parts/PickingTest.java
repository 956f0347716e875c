package io.takt.execution.parts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Goods;
import io.takt.execution.domain.MaterialBook.Identity;
import io.takt.execution.domain.MaterialBook.LotLeft;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.Picking.Kit;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four screws lie at the line side; another kit has picked them by the time that this one has the material for itself. */
class PickingTest {

    private static final String PLACE = "AS-KIT";
    private static final BigDecimal FOUR = new BigDecimal(4);
    private static final Component SCREWS = new Component("SCREW", FOUR, "op_20");

    private final KitParts parts = mock(KitParts.class);
    private final MaterialBook materials = mock(MaterialBook.class);
    private final OrderInWork order = mock(OrderInWork.class);
    private final Picking picking = new Picking(parts, materials, mock(Units.class), mock(OrderBook.class), new LotChoices(materials, parts), mock(WorkRecord.class));

    @BeforeEach
    void anotherKitIsFaster() {
        given(order.code()).willReturn("WO-1");
        given(materials.at(any(), any(), any())).willReturn(FOUR);
        given(materials.usableLots("SCREW")).willReturn(List.of(new LotLeft("L-1", FOUR)));
        picked(BigDecimal.ZERO);
        doAnswer(waited -> {
            picked(FOUR);
            return null;
        }).when(materials).lockMaterial("SCREW");
    }

    private void picked(BigDecimal quantity) {
        given(parts.pickedLots("SCREW")).willReturn(List.of(new LotLeft("L-1", quantity)));
        given(parts.pickedAt(any(), any(), any())).willReturn(quantity);
    }

    @Test
    void whatAnotherKitHasPickedIsBroughtAnew() {
        given(materials.identity("SCREW")).willReturn(Identity.NONE);

        picking.pick(kit(), SCREWS, List.of());

        then(materials).should().issue(new Goods("SCREW", "", FOUR), null, PLACE, new Purpose("WO-1", "JO-1"));
    }

    @Test
    void aLotThatAnotherKitHasPickedIsTooSmall() {
        given(materials.identity("SCREW")).willReturn(Identity.LOTS);

        assertThatThrownBy(() -> picking.pick(kit(), SCREWS, List.of("L-1"))).isInstanceOf(InvalidInput.class);

        then(parts).should(never()).add(any());
    }

    private Kit kit() {
        return new Kit(order, "JO-1", PLACE, List.of(mock(Unit.class)));
    }
}
