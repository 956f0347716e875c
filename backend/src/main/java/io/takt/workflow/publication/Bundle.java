package io.takt.workflow.publication;

import io.takt.shared.Sha256;
import io.takt.workflow.Finding;
import io.takt.workflow.RefusedModel;
import io.takt.workflow.gate.Gate.AcceptedModel;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A model with the exact versions of all that it calls, directly or not. */
final class Bundle {

    private final Map<String, Member> members = new LinkedHashMap<>();

    private Bundle() {
    }

    /** @throws RefusedModel if a called process is not in force: the bundle would not be complete */
    static Bundle of(AcceptedModel main, long revisionId, StoredModels models) {
        Bundle bundle = new Bundle();
        bundle.members.put(main.key(), new Member(revisionId, main.text()));
        bundle.addCalls(main, models);
        return bundle;
    }

    private void addCalls(AcceptedModel caller, StoredModels models) {
        for (String key : caller.calls()) {
            if (!members.containsKey(key)) {
                StoredRevision called = models.findEffective(key).orElseThrow(() -> missing(caller, key));
                byte[] text = called.text().getBytes(StandardCharsets.UTF_8);
                members.put(key, new Member(called.id(), text));
                addCalls(AcceptedModel.of(text), models);
            }
        }
    }

    private static RefusedModel missing(AcceptedModel caller, String key) {
        String element = caller.definitions().all("callActivity")
                .filter(call -> key.equals(call.attributes().get("calledElement"))).findFirst()
                .map(call -> String.valueOf(call.id())).orElse("");
        return new RefusedModel(caller.key(), List.of(new Finding(Finding.Severity.ERROR, element, 0,
                "workflow.gate.callUnknown", List.of(key))));
    }

    String checksum() {
        StringBuilder all = new StringBuilder();
        members.forEach((key, member) -> all.append(key).append('=').append(Sha256.of(member.text())).append('\n'));
        return Sha256.of(all.toString());
    }

    Map<String, byte[]> texts() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        members.forEach((key, member) -> texts.put(key, member.text()));
        return texts;
    }

    Map<Long, String> definitions(Map<String, String> deployed) {
        Map<Long, String> definitions = new LinkedHashMap<>();
        members.forEach((key, member) -> definitions.put(member.revisionId(), deployed.get(key)));
        return definitions;
    }

    /** One text of the bundle. */
    private record Member(long revisionId, byte[] text) {
    }
}
