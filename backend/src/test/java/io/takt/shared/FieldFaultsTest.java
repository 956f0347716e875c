package io.takt.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.takt.shared.InvalidInput.Fault;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldFaultsTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "RM-AL-080", "7", "圆坯_1", "a.b"})
    void aCodeOfLettersDigitsDotsHyphensAndUnderscoresIsRight(String code) {
        assertThatCode(() -> new FieldFaults().code("/code", code).refuse()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-A", ".", "..", "a b", "a/b", "a,b", "a;b", "a%2Fb", "A\n", "😀", "a\u0000", "\uD800"})
    void aCodeThatAnAddressOrALabelCannotHoldIsRefused(String code) {
        assertThat(faultOf(new FieldFaults().code("/code", code))).isEqualTo("shared.codeUnfit");
    }

    @Test
    void aCodeIsAsLongAsItsColumn() {
        assertThatCode(() -> new FieldFaults().code("/code", "x".repeat(64)).refuse()).doesNotThrowAnyException();
        assertThat(faultOf(new FieldFaults().code("/code", "x".repeat(65)))).isEqualTo("shared.textTooLong");
        assertThat(faultOf(new FieldFaults().code("/code", null))).isEqualTo("shared.fieldMissing");
    }

    @Test
    void aNameHoldsWhateverPeopleWriteButNothingThatCannotBeWritten() {
        assertThatCode(() -> new FieldFaults().name("/name", "轮毂 😀 φ80×26, \"silver\"").refuse()).doesNotThrowAnyException();
        assertThatCode(() -> new FieldFaults().name("/name", "x".repeat(200)).refuse()).doesNotThrowAnyException();
        assertThat(faultOf(new FieldFaults().name("/name", "x".repeat(201)))).isEqualTo("shared.textTooLong");
        assertThat(faultOf(new FieldFaults().name("/name", " \t"))).isEqualTo("shared.fieldMissing");
        assertThat(faultOf(new FieldFaults().name("/name", "a\tb"))).isEqualTo("shared.textUnfit");
        assertThat(faultOf(new FieldFaults().name("/name", "a\uDC00b"))).isEqualTo("shared.textUnfit");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        InvalidInput refused = refusal(new FieldFaults().code("/code", "").name("/nameEn", "").given("/unit", null));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/code", "/nameEn", "/unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A ", " A", "A\t", "A\u3000"})
    void aNamedCodeWithABlankAtItsEndIsRefused(String code) {
        assertThatCode(() -> new FieldFaults().named("/unit", code.strip()).refuse()).doesNotThrowAnyException();
        assertThat(faultOf(new FieldFaults().named("/unit", code))).isEqualTo("shared.codeUnfit");
        assertThat(faultOf(new FieldFaults().named("/units", List.of(code)))).isEqualTo("shared.codeUnfit");
    }

    @Test
    void eachOfSeveralNamedCodesIsNamedByItsPlace() {
        InvalidInput refused = refusal(new FieldFaults().named("/units", Arrays.asList("U-1", null, " ")));

        assertThat(refused.faults()).extracting(Fault::pointer).containsExactly("/units/1", "/units/2");
        assertThat(faultOf(new FieldFaults().named("/units", List.of()))).isEqualTo("shared.fieldMissing");
    }

    @Test
    void aReasonIsNeededAndARemarkIsNot() {
        assertThatCode(() -> new FieldFaults().reason("/reason", "x".repeat(500)).fits("/remark", null, 3).refuse()).doesNotThrowAnyException();
        assertThat(faultOf(new FieldFaults().reason("/reason", "x".repeat(501)))).isEqualTo("shared.textTooLong");
        assertThat(faultOf(new FieldFaults().reason("/reason", " "))).isEqualTo("shared.fieldMissing");
        assertThat(faultOf(new FieldFaults().fits("/remark", "long", 3))).isEqualTo("shared.textTooLong");
    }

    private static String faultOf(FieldFaults faults) {
        return refusal(faults).faults().get(0).code();
    }

    private static InvalidInput refusal(FieldFaults faults) {
        return catchThrowableOfType(InvalidInput.class, faults::refuse);
    }
}
