package io.takt.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.takt.ProductClasses;
import io.takt.rules.spi.RuleQuestion;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The records of the asking modules are the ones that the shipped rule sets read and write. */
class QuestionsTest {

    @TestFactory
    Stream<DynamicTest> everyQuestionThatCodeAsksFitsItsRuleSet() {
        return ProductClasses.ALL.stream()
                .filter(type -> type.isAssignableTo(RuleQuestion.class) && !type.isInterface())
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(),
                        () -> assertThat(QuestionContract.faults(question(type))).isEmpty()));
    }

    @Test
    void aRecordThatLacksAnInputOrGivesAnotherOutputIsFound() {
        assertThat(QuestionContract.faults(new Wrong("replenishment"))).hasSize(2);
        assertThat(QuestionContract.faults(new Wrong("dispatch-order"))).hasSize(2);
    }

    private static RuleQuestion<?, ?> question(JavaClass type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.reflect().getDeclaredConstructor();
        constructor.setAccessible(true);
        return (RuleQuestion<?, ?>) constructor.newInstance();
    }

    record Weights(int due) {
    }

    record WrongFacts(List<Weights> ordered) {
    }

    record WrongConclusion(String total) {
    }

    record Wrong(String ruleSet) implements RuleQuestion<WrongFacts, WrongConclusion> {

        @Override
        public Class<WrongFacts> facts() {
            return WrongFacts.class;
        }

        @Override
        public Class<WrongConclusion> conclusion() {
            return WrongConclusion.class;
        }
    }
}
