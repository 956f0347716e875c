package io.takt.connectivity.opcua;

import io.takt.connectivity.spi.DeviceTrouble;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.eclipse.milo.opcua.sdk.client.OpcUaClient;
import org.eclipse.milo.opcua.stack.core.UaException;
import org.eclipse.milo.opcua.stack.core.types.UaRequestMessageType;
import org.eclipse.milo.opcua.stack.core.types.UaResponseMessageType;
import org.eclipse.milo.opcua.stack.core.types.builtin.NodeId;
import org.eclipse.milo.opcua.stack.core.types.structured.RequestHeader;
import org.eclipse.milo.opcua.stack.core.types.structured.ResponseHeader;

/**
 * One OPC UA session and one question at a time. An answer counts only if it repeats its question's handle, at which the
 * client library does not look; anything else, silence included, ends the session.
 */
class OpcUaWire implements AutoCloseable {

    private final OpcUaClient client;
    private final NodeId session;
    private boolean broken;

    private OpcUaWire(OpcUaClient client, NodeId session) {
        this.client = client;
        this.session = session;
    }

    static OpcUaWire connect(OpcUaClient client) throws UaException {
        client.connect();
        return new OpcUaWire(client, client.getSession().getAuthenticationToken());
    }

    /**
     * Asks and returns the answer.
     *
     * @throws DeviceTrouble with a lost link if the answer is late, missing or another question's
     */
    <T extends UaResponseMessageType> T ask(Function<RequestHeader, UaRequestMessageType> question, Class<T> kind) {
        if (broken) {
            throw DeviceTrouble.linkLost("connectivity.linkLost", "the session was given up", null);
        }
        RequestHeader header = client.newRequestHeader(session);
        UaResponseMessageType answer = await(question.apply(header));
        ResponseHeader answered = answer.getResponseHeader();
        if (!kind.isInstance(answer) || !header.getRequestHandle().equals(answered.getRequestHandle())
                || !answered.getServiceResult().isGood()) {
            throw foreign("an answer to another question");
        }
        return kind.cast(answer);
    }

    private UaResponseMessageType await(UaRequestMessageType question) {
        try {
            // the library's own time-out begins when the question goes out, which may never be
            return client.sendRequestAsync(question)
                    .get(2 * client.getConfig().getRequestTimeout().longValue(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | RuntimeException silent) {
            throw lost(silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw lost(stopped);
        }
    }

    private DeviceTrouble lost(Exception failure) {
        close();
        return DeviceTrouble.linkLost("connectivity.noAnswer", String.valueOf(failure.getMessage()), failure);
    }

    /** Gives the session up, because what came back cannot be the answer. */
    DeviceTrouble foreign(String what) {
        close();
        return DeviceTrouble.linkLost("connectivity.foreignAnswer", what, null);
    }

    @Override
    public void close() {
        broken = true;
        close(client);
    }

    /** A dead server would hold the caller until the time-out; nobody waits for its farewell. */
    static void close(OpcUaClient client) {
        client.disconnectAsync();
    }
}
