package io.takt.workflow.persistence;

import io.takt.shared.Lifecycle;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.publication.StoredRevision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** SQL of models, their revisions and deployments. */
@Mapper
interface ModelMapper {

    void addModel(@Param("key") String key, @Param("name") String name);

    long lockModel(String key);

    Optional<StoredRevision> findEffective(String key);

    Optional<StoredRevision> find(long id);

    Optional<StoredRevision> findByChecksum(@Param("key") String key, @Param("checksum") String checksum);

    List<StoredRevision> in(@Param("states") List<Lifecycle> states);

    int nextNumber(String key);

    void add(@Param("revision") StoredRevision revision, @Param("generated") GeneratedId generated);

    int update(StoredRevision revision);

    Optional<ModelVersion> findDeployed(@Param("revisionId") long revisionId,
            @Param("bundleChecksum") @Nullable String bundleChecksum);

    void addDeployment(@Param("revisionId") long revisionId, @Param("bundleChecksum") String bundleChecksum,
            @Param("engineDeploymentId") String engineDeploymentId, @Param("deployedAt") Instant deployedAt,
            @Param("generated") GeneratedId generated);

    void addDefinition(@Param("definitionId") String definitionId, @Param("deploymentId") long deploymentId,
            @Param("revisionId") long revisionId);

    Optional<StoredRevision> findByDefinition(String definitionId);
}
