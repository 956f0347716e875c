package io.takt.workflow;

/**
 * One deployed, immutable version of a model.
 *
 * @param definitionId the engine's own id of it; kept in an order's bundle, so that an order never changes its model
 */
public record ModelVersion(String key, int version, String definitionId) {
}
