package io.takt.workflow.publication;

import io.takt.shared.Lifecycle;
import io.takt.workflow.ModelVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of models, their revisions and what was deployed. */
public interface StoredModels {

    /** Takes the model's row, made if it is new, for the rest of the transaction: revisions are numbered one by one. */
    void lock(String key, String name);

    Optional<StoredRevision> findEffective(String key);

    Optional<StoredRevision> find(long id);

    /** The newest revision with this text. */
    Optional<StoredRevision> findByChecksum(String key, String checksum);

    List<StoredRevision> in(List<Lifecycle> states);

    int nextNumber(String key);

    long add(StoredRevision revision);

    /** @throws io.takt.shared.ConcurrentChange if someone else changed it meanwhile */
    StoredRevision update(StoredRevision changed);

    Optional<ModelVersion> findDeployed(long revisionId, String bundleChecksum);

    /** The newest deployment in which this revision is the one that is started. */
    Optional<ModelVersion> findNewestDeployed(long revisionId);

    void addDeployment(String engineDeploymentId, long mainRevisionId, String bundleChecksum,
            Map<Long, String> definitions);

    Optional<PublishedTexts.Published> findByDefinition(String definitionId);
}
