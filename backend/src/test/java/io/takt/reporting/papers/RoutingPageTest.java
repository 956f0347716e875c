package io.takt.reporting.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.definition.Operation;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a piece takes is its share of each load, and is rounded once. */
class RoutingPageTest {

    @ParameterizedTest
    @CsvSource({"'240/1 360/6 35/1', 335.0", "'10/3 10/3 10/3', 10.0", "'5/6 5/6 5/6', 2.5", "'1/7', 0.1", "'100/0', 100.0", "'', 0.0"})
    void theSharesOfLoadsAreSummedUpBeforeTheyAreRounded(String operations, String seconds) {
        List<Operation> line = Arrays.stream(operations.split(" ")).filter(text -> !text.isEmpty()).map(RoutingPageTest::operation).toList();

        assertThat(RoutingPage.runOfAPiece(line)).isEqualByComparingTo(seconds);
    }

    /** Seconds and pieces of a load. */
    private static Operation operation(String text) {
        String[] parts = text.split("/");
        return new Operation(0, 0, "op_10", "10", "铣", "Mill", "WU", Operation.Mode.MACHINE, null, null, null, 0, Integer.parseInt(parts[0]), "PT30M",
                false, Integer.parseInt(parts[1]));
    }
}
