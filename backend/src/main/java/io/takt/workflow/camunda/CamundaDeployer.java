package io.takt.workflow.camunda;

import io.takt.workflow.publication.Deployer;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Deploys a bundle of texts as one deployment, never filtering what is there already: calls bind by deployment. */
@Component
class CamundaDeployer implements Deployer {

    private final RepositoryService repository;
    private final EngineChanges changes;

    CamundaDeployer(RepositoryService repository, EngineChanges changes) {
        this.repository = repository;
        this.changes = changes;
    }

    @Override
    public Deployed deploy(String name, Map<String, byte[]> texts) {
        changes.one();
        DeploymentBuilder builder = repository.createDeployment().name(name).source("takt");
        texts.forEach((key, text) -> builder.addInputStream(key + ".bpmn", new ByteArrayInputStream(text)));
        DeploymentWithDefinitions deployment = builder.deployWithResult();
        return new Deployed(deployment.getId(), deployment.getDeployedProcessDefinitions().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId)));
    }
}
