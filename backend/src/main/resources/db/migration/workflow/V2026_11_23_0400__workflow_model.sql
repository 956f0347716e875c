CREATE TABLE workflow_model (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  code       VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name       VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY workflow_model_code (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE workflow_model_version (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  model_id     BIGINT       NOT NULL,
  number       INT          NOT NULL,
  state        VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  origin       VARCHAR(20)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  checksum     CHAR(64)     CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  content      MEDIUMTEXT   NOT NULL,
  author       VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  approver     VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  created_at   DATETIME(3)  NOT NULL,
  effective_at DATETIME(3)  NULL,
  difference   TEXT         NOT NULL,
  version      INT          NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY workflow_model_version_number (model_id, number),
  KEY workflow_model_version_state (state, model_id),
  CONSTRAINT workflow_model_version_model FOREIGN KEY (model_id) REFERENCES workflow_model (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE workflow_deployment (
  id                   BIGINT      NOT NULL AUTO_INCREMENT,
  model_version_id     BIGINT      NOT NULL,
  bundle_checksum      CHAR(64)    CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  engine_deployment_id VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  deployed_at          DATETIME(3) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY workflow_deployment_bundle (model_version_id, bundle_checksum),
  CONSTRAINT workflow_deployment_version FOREIGN KEY (model_version_id) REFERENCES workflow_model_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;

CREATE TABLE workflow_deployed_definition (
  definition_id    VARCHAR(191) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  deployment_id    BIGINT       NOT NULL,
  model_version_id BIGINT       NOT NULL,
  PRIMARY KEY (definition_id),
  UNIQUE KEY workflow_deployed_definition_member (deployment_id, model_version_id),
  KEY workflow_deployed_definition_version (model_version_id),
  CONSTRAINT workflow_deployed_definition_deployment FOREIGN KEY (deployment_id) REFERENCES workflow_deployment (id),
  CONSTRAINT workflow_deployed_definition_model FOREIGN KEY (model_version_id) REFERENCES workflow_model_version (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
