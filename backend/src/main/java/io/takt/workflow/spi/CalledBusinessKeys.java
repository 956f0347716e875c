package io.takt.workflow.spi;

import java.util.Optional;

/**
 * Names the record that a called instance works for. Without an answer from any module the key is the caller's key, a
 * colon and the element's id. Asked inside the engine's transaction: read, do not write.
 */
public interface CalledBusinessKeys {

    Optional<String> of(Call call);

    /** Which element of which instance calls which process. */
    record Call(String callerProcessKey, String callerBusinessKey, String callerInstanceId, String elementId,
            String calledProcessKey) {
    }
}
