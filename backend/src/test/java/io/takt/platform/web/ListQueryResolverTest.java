package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListQueryResolverTest {

    private final ListQueryResolver resolver = new ListQueryResolver(new ObjectMapper());

    @Test
    void aListIsReadInReactAdminsDialect() {
        ListQuery query = resolver.read("[50,74]", "[\"due\",\"DESC\"]", "{\"state\":\"RELEASED\",\"late\":true,\"id\":[1,2],\"none\":null}");

        assertThat(query).isEqualTo(new ListQuery(50, 25, "due", true, Map.of("state", "RELEASED", "late", "true", "id", "1,2")));
    }

    @Test
    void withoutParametersItIsTheFirstPage() {
        assertThat(resolver.read(null, null, null)).isEqualTo(new ListQuery(0, 25, null, false, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[0]|[]|{}|/range", "[0,x|[]|{}|/range", "{}|[]|{}|/range", "[-1,5]|[]|{}|/range", "[0,100000]|[]|{}|/range", "[5,1]|[]|{}|/range",
        "[0,9]|[\"code\"]|{}|/sort", "[0,9]|[1,\"ASC\"]|{}|/sort", "[0,9]|[]|[]|/filter", "[0,9]|[]|{\"a\"|/filter", "[0,99999999999]|[]|{}|/range"})
    void whatIsNoListIsNamed(String range, String sort, String filter, String pointer) {
        assertThatThrownBy(() -> resolver.read(range, sort, filter)).isInstanceOfSatisfying(InvalidInput.class,
                invalid -> assertThat(invalid.faults()).singleElement().extracting(InvalidInput.Fault::pointer).isEqualTo(pointer));
    }

    @Test
    void aPageTellsItsPlaceInTheWhole() {
        assertThat(PageAdvice.contentRange(new Page<>(List.of("a", "b"), 50, 319))).isEqualTo("items 50-51/319");
        assertThat(PageAdvice.contentRange(new Page<>(List.of(), 400, 319))).isEqualTo("items */319");
    }
}
