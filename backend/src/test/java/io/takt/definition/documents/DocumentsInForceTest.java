package io.takt.definition.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.takt.definition.domain.DocumentRows;
import io.takt.definition.domain.DocumentRows.Bound;
import io.takt.security.Permissions;
import io.takt.shared.Lifecycle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An instruction whose first revision belongs to a routing, and whose second belongs to the rework as well. */
class DocumentsInForceTest {

    private final DocumentRows rows = mock(DocumentRows.class);
    private final DocumentsInForce documents = new DocumentsInForce(rows, mock(Documents.class), mock(Permissions.class));

    private static DocumentRevision revision(long id, Lifecycle state) {
        return new DocumentRevision(id, "SOP-1", String.valueOf(id), "指导", "Instruction", DocumentKind.SOP, state, 0, "li", null, null);
    }

    private void boundToTheFirst(String... routings) {
        given(rows.bindingsOf(anyCollection())).willReturn(List.of(routings).stream().map(routing -> new Bound(1, routing, null, null, null, null)).toList());
        given(rows.ofIds(anyCollection())).willReturn(List.of(revision(1, Lifecycle.SUPERSEDED)));
        given(rows.belonging("RT-REWORK", "HUB")).willReturn(List.of(revision(2, Lifecycle.EFFECTIVE)));
    }

    @Test
    void reworkReadsWhatIsInForceWhereWhatTheOrderReadsDoesNotBelongThere() {
        boundToTheFirst("RT-MAIN");

        assertThat(documents.toBind("RT-REWORK", "HUB", List.of(1L))).containsExactly(2L);
    }

    @Test
    void reworkReadsWhatTheOrderReadsWhereThatBelongsThereToo() {
        boundToTheFirst("RT-MAIN", "RT-REWORK");

        assertThat(documents.toBind("RT-REWORK", "HUB", List.of(1L))).containsExactly(1L);
    }
}
