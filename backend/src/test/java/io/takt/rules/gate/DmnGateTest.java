package io.takt.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleFinding;
import io.takt.rules.Shipped;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DmnGateTest {

    private static final String TABLE = new String(Shipped.text("replenishment"), StandardCharsets.UTF_8);

    @Test
    void theBrowsersEditorMayKeepItsColumnWidths() {
        String edited = TABLE.replace("<input id=\"input_1\"",
                "<input xmlns:biodi=\"http://bpmn.io/schema/dmn/biodi/2.0\" biodi:width=\"192\" id=\"input_1\"");
        assertThat(check(edited)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name="replenishment" namespace      | name="other" namespace             | rules.otherRuleSet
            hitPolicy="UNIQUE"                  | hitPolicy="COLLECT"                | rules.hitPolicy
            name="ordered" typeRef="number"     | name="ordered" typeRef="Any"       | rules.factType
            <annotation name="en"/>             | <annotation name="de"/>            | rules.sentences
            id="expression_1" typeRef="number"  | id="expression_1"                  | rules.columnType
            <rule id="missingUnits">            | <rule id="nothingMissing">         | rules.rowId
            <rule id="missingUnits">            | <rule>                             | rules.rowId
            <text>ordered - goodPossible</text> | <text>ordered - nonsense</text>    | rules.factUnknown
            <text>订单已关闭，短量关闭</text>        | <text></text>                      | rules.rowSentence
            <inputEntry id="missingUnits_in1"><text>&gt; 0</text></inputEntry> | '' | rules.rowWidth
            </definitions>                      | ''                                 | rules.notXml
            """)
    void aBrokenTableIsRefusedWithItsFault(String text, String other, String code) {
        assertThat(TABLE).contains(text);
        assertThat(check(TABLE.replaceFirst(Pattern.quote(text), other)))
                .extracting(RuleFinding::code).contains(code);
    }

    @Test
    void aTextInAnotherEncodingIsRefusedWhateverItDeclares() {
        byte[] gb = TABLE.replace("UTF-8", "GB18030").getBytes(Charset.forName("GB18030"));
        assertThat(DmnGate.check("replenishment", gb)).extracting(RuleFinding::code).containsExactly("rules.notUtf8");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(check("")).extracting(RuleFinding::code).containsExactly("rules.notXml");
    }

    private static List<RuleFinding> check(String text) {
        return DmnGate.check("replenishment", text.getBytes(StandardCharsets.UTF_8));
    }
}
