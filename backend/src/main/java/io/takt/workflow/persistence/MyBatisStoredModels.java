package io.takt.workflow.persistence;

import io.takt.shared.ConcurrentChange;
import io.takt.shared.Lifecycle;
import io.takt.shared.SystemTime;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.publication.PublishedTexts.Published;
import io.takt.workflow.publication.StoredModels;
import io.takt.workflow.publication.StoredRevision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Keeps models by MyBatis. */
@Repository
class MyBatisStoredModels implements StoredModels {

    private final ModelMapper mapper;
    private final SystemTime time;

    MyBatisStoredModels(ModelMapper mapper, SystemTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    @Override
    public void lock(String key, String name) {
        mapper.addModel(key, name);
        mapper.lockModel(key);
    }

    @Override
    public Optional<StoredRevision> findEffective(String key) {
        return mapper.findEffective(key);
    }

    @Override
    public Optional<StoredRevision> find(long id) {
        return mapper.find(id);
    }

    @Override
    public Optional<StoredRevision> findByChecksum(String key, String checksum) {
        return mapper.findByChecksum(key, checksum);
    }

    @Override
    public List<StoredRevision> in(List<Lifecycle> states) {
        return mapper.in(states);
    }

    @Override
    public int nextNumber(String key) {
        return mapper.nextNumber(key);
    }

    @Override
    public long add(StoredRevision revision) {
        GeneratedId generated = new GeneratedId();
        mapper.add(revision, generated);
        return generated.getId();
    }

    @Override
    public StoredRevision update(StoredRevision changed) {
        if (mapper.update(changed) == 0) {
            throw new ConcurrentChange("workflow.draftChanged", changed.key(), changed.number());
        }
        return mapper.find(changed.id()).orElseThrow();
    }

    @Override
    public Optional<ModelVersion> findDeployed(long revisionId, String bundleChecksum) {
        return mapper.findDeployed(revisionId, bundleChecksum);
    }

    @Override
    public Optional<ModelVersion> findNewestDeployed(long revisionId) {
        return mapper.findDeployed(revisionId, null);
    }

    @Override
    public void addDeployment(String engineDeploymentId, long mainRevisionId, String bundleChecksum,
            Map<Long, String> definitions) {
        GeneratedId generated = new GeneratedId();
        mapper.addDeployment(mainRevisionId, bundleChecksum, engineDeploymentId, time.now(), generated);
        definitions.forEach((revisionId, definitionId) ->
                mapper.addDefinition(definitionId, generated.getId(), revisionId));
    }

    @Override
    public Optional<Published> findByDefinition(String definitionId) {
        return mapper.findByDefinition(definitionId).map(revision ->
                new Published(new ModelVersion(revision.key(), revision.number(), definitionId), revision.text()));
    }
}
