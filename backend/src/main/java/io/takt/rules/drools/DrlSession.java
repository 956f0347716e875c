package io.takt.rules.drools;

import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.drools.core.common.InternalWorkingMemory;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * A session that is reset after each decision and thrown away after an error. Deleting the facts would not do: a
 * {@code not} that stayed true fires only once in a session's life.
 */
final class DrlSession {

    static final int MOST_FIRED = 5_000;

    private final KieSession session;
    private final DeclaredFacts declared;

    DrlSession(KieSession session, DeclaredFacts declared) {
        this.session = session;
        this.declared = declared;
    }

    Answer decide(List<Object> facts, String conclusionType) {
        try {
            List<String> fired = listen();
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRED) >= MOST_FIRED) {
                throw new RuleFailure("the rules fired " + MOST_FIRED + " times without coming to an end");
            }
            Answer answer = new Answer(conclusions(conclusionType), fired.stream().distinct().toList());
            ((InternalWorkingMemory) session).reset();
            return answer;
        } catch (RuntimeException fault) {
            dispose();
            throw fault instanceof RuleFailure failure ? failure : new RuleFailure("a rule failed", fault);
        }
    }

    private List<Map<String, Object>> conclusions(String type) {
        return session.getObjects(object -> object.getClass().getSimpleName().equals(type)).stream()
                .map(declared::fields).toList();
    }

    /** The names of the rules that fire from now on; a reset forgets the listener. */
    private List<String> listen() {
        List<String> fired = new ArrayList<>();
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName());
            }
        });
        return fired;
    }

    void dispose() {
        session.dispose();
    }
}
