CREATE TABLE equipment_state_slice (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    equipment_id BIGINT       NOT NULL,
    state        VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    program      VARCHAR(100) NULL COLLATE utf8mb4_bin,
    source       VARCHAR(16)  NOT NULL COLLATE utf8mb4_bin,
    began_at     DATETIME(3)  NOT NULL,
    ended_at     DATETIME(3)  NULL,
    PRIMARY KEY (id),
    UNIQUE KEY equipment_state_slice_began (equipment_id, began_at),
    CONSTRAINT equipment_state_slice_of FOREIGN KEY (equipment_id) REFERENCES equipment_equipment (id),
    CONSTRAINT equipment_state_slice_forward CHECK (ended_at IS NULL OR ended_at > began_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE equipment_heard (
    equipment_id BIGINT      NOT NULL,
    heard_at     DATETIME(3) NOT NULL,
    PRIMARY KEY (equipment_id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

INSERT INTO equipment_state_slice (equipment_id, state, program, source, began_at)
SELECT id,
       CASE WHEN device IS NOT NULL AND NOT connected THEN 'NO_DATA' ELSE state END,
       program,
       CASE WHEN device IS NOT NULL AND NOT connected THEN 'LINK' ELSE 'REPORTED' END,
       since
  FROM equipment_equipment;
