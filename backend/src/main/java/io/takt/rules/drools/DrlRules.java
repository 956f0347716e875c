package io.takt.rules.drools;

import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;

/** One version of a DRL rule set with its pool of sessions. Each session serves one decision at a time. */
final class DrlRules implements CompiledRules {

    static final int MOST_FACTS = 500;
    /** The folder that the shipped rules' package has. */
    private static final String FOLDER = "src/main/resources/io/takt/rules/shipped/";
    private static final KieServices SERVICES = KieServices.get();

    private final ReleaseId release;
    private final KieContainer container;
    private final DeclaredFacts declared;
    private final ConcurrentLinkedQueue<DrlSession> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    /** The release id is this version's own: the default one is shared in the JVM and mixes up rule sets. */
    DrlRules(String ruleSet, int number, byte[] text) {
        release = SERVICES.newReleaseId("io.takt.rules." + UUID.randomUUID(), ruleSet, String.valueOf(number));
        KieFileSystem files = SERVICES.newKieFileSystem().generateAndWritePomXML(release);
        files.write(SERVICES.getResources().newByteArrayResource(text, "UTF-8")
                .setResourceType(ResourceType.DRL)
                .setSourcePath(FOLDER + ruleSet.replace("-", "") + "/" + ruleSet + ".drl"));
        KieBuilder builder = SERVICES.newKieBuilder(files, ProductLoader.LOADER).buildAll(DrlProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleFailure(ruleSet + " does not compile: " + errors);
        }
        container = SERVICES.newKieContainer(release, ProductLoader.LOADER);
        declared = new DeclaredFacts(container.getKieBase());
    }

    @Override
    public Answer decide(Map<String, Object> facts, String conclusionType) {
        List<FactRecord> inserted = facts.values().stream().flatMap(DrlRules::records).toList();
        if (inserted.size() > MOST_FACTS) {
            throw new RuleFailure(
                    inserted.size() + " facts are more than the " + MOST_FACTS + " that one decision takes");
        }
        DrlSession session = borrow();
        Answer answer = session.decide(inserted.stream().map(declared::bean).toList(), conclusionType);
        giveBack(session);
        return answer;
    }

    /** A component that is absent is no fact. */
    private static Stream<FactRecord> records(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().flatMap(DrlRules::records);
        }
        if (value == null || value instanceof FactRecord) {
            return Stream.ofNullable((FactRecord) value);
        }
        throw new RuleFailure(value + " is no record: rules over many facts take records and lists of them");
    }

    private DrlSession borrow() {
        DrlSession session = idle.poll();
        return session == null ? new DrlSession(container.newKieSession(), declared) : session;
    }

    /** Only a session whose decision succeeded comes back; one that failed has disposed of itself. */
    private void giveBack(DrlSession session) {
        idle.add(session);
        if (closed) {
            disposeIdle();
        }
    }

    @Override
    public void close() {
        closed = true;
        disposeIdle();
        SERVICES.getRepository().removeKieModule(release);
    }

    private void disposeIdle() {
        for (DrlSession session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }
}
