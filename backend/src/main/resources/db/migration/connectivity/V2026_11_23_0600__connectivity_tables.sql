CREATE TABLE connectivity_device (
    id            BIGINT        NOT NULL AUTO_INCREMENT,
    code          VARCHAR(64)   NOT NULL COLLATE utf8mb4_bin,
    driver        VARCHAR(32)   NOT NULL COLLATE utf8mb4_bin,
    endpoint      VARCHAR(255)  NOT NULL COLLATE utf8mb4_bin,
    options       TEXT          NOT NULL,
    period_millis INT           NOT NULL,
    version       INT           NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY connectivity_device_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE connectivity_tag (
    id        BIGINT       NOT NULL AUTO_INCREMENT,
    device_id BIGINT       NOT NULL,
    position  INT          NOT NULL,
    name      VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    address   VARCHAR(255) NOT NULL COLLATE utf8mb4_bin,
    type      VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    scaling   VARCHAR(255) NULL COLLATE utf8mb4_bin,
    unit      VARCHAR(32)  NULL,
    writable  BOOLEAN      NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY connectivity_tag_name (device_id, name),
    CONSTRAINT connectivity_tag_of FOREIGN KEY (device_id) REFERENCES connectivity_device (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE connectivity_trigger (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    device     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    type       VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    tag        VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    active     BOOLEAN      NOT NULL,
    epoch      BIGINT       NOT NULL DEFAULT 1,
    sequence   BIGINT       NOT NULL DEFAULT 0,
    last_value VARCHAR(255) NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (id),
    UNIQUE KEY connectivity_trigger_name (device, name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE connectivity_handshake (
    device          VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    request_tag     VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    done_tag        VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    acknowledge_tag VARCHAR(64) NULL COLLATE utf8mb4_bin,
    parameter_tags  TEXT        NOT NULL,
    value_tags      TEXT        NOT NULL,
    largest         BIGINT      NOT NULL,
    epoch           BIGINT      NOT NULL DEFAULT 1,
    last_sequence   BIGINT      NOT NULL DEFAULT 0,
    active          BOOLEAN     NOT NULL,
    PRIMARY KEY (device)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE connectivity_command (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    device       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    kind         VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    epoch        BIGINT       NOT NULL,
    sequence     BIGINT       NOT NULL,
    parameters   TEXT         NOT NULL,
    state        VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    open         BOOLEAN      NOT NULL,
    attempts     INT          NOT NULL DEFAULT 0,
    trouble      VARCHAR(500) NULL,
    requested_at DATETIME(3)  NOT NULL,
    changed_at   DATETIME(3)  NOT NULL,
    answered_at  DATETIME(3)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY connectivity_command_sequence (device, kind, epoch, sequence),
    KEY connectivity_command_open (device, open, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE connectivity_signal (
    id            BIGINT       NOT NULL AUTO_INCREMENT,
    device        VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    trigger_name  VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    type          VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    epoch         BIGINT       NOT NULL,
    sequence      BIGINT       NOT NULL,
    state         VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    signal_values MEDIUMTEXT   NOT NULL,
    source_at     DATETIME(3)  NOT NULL,
    edge_at       DATETIME(3)  NOT NULL,
    received_at   DATETIME(3)  NOT NULL,
    due_at        DATETIME(3)  NULL,
    expires_at    DATETIME(3)  NULL,
    ended_at      DATETIME(3)  NULL,
    attempts      INT          NOT NULL DEFAULT 0,
    waits         INT          NOT NULL DEFAULT 0,
    trouble       VARCHAR(500) NULL,
    PRIMARY KEY (id),
    UNIQUE KEY connectivity_signal_once (device, trigger_name, epoch, sequence),
    KEY connectivity_signal_lane (device, state, id),
    KEY connectivity_signal_state (state, due_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE connectivity_lane (
    device VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (device)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
