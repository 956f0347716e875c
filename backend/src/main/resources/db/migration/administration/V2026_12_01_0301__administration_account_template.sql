CREATE TABLE administration_account_template (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    code         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    name_zh      VARCHAR(200) NOT NULL,
    name_en      VARCHAR(200) NOT NULL,
    code_pattern VARCHAR(60)  NOT NULL COLLATE utf8mb4_bin,
    valid_until  DATE         NULL,
    archived     BOOLEAN      NOT NULL,
    version      INT          NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY administration_account_template_code (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE administration_account_template_role (
    template_id BIGINT      NOT NULL,
    role_code   VARCHAR(40) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (template_id, role_code),
    CONSTRAINT administration_account_template_role_template FOREIGN KEY (template_id) REFERENCES administration_account_template (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE administration_account_template_place (
    template_id BIGINT      NOT NULL,
    place_code  VARCHAR(64) NOT NULL COLLATE utf8mb4_bin,
    PRIMARY KEY (template_id, place_code),
    CONSTRAINT administration_account_template_place_template FOREIGN KEY (template_id) REFERENCES administration_account_template (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- One for each role that ships, once: from here on they are the plant's.
INSERT INTO administration_account_template (code, name_zh, name_en, code_pattern, archived, version) VALUES
    ('PLANNER', '计划员', 'Planner', '{class}-{n:2}', FALSE, 0),
    ('PLANT_MANAGER', '厂长', 'Plant manager', '{class}-{n:2}', FALSE, 0),
    ('SHOP_SUPERVISOR', '车间主管', 'Shop supervisor', '{class}-{n:2}', FALSE, 0),
    ('TEAM_LEADER', '班长', 'Team leader', '{class}-{n:2}', FALSE, 0),
    ('OPERATOR', '操作工', 'Operator', '{class}-{n:2}', FALSE, 0),
    ('QUALITY_INSPECTOR', '质检员', 'Quality inspector', '{class}-{n:2}', FALSE, 0),
    ('PROCESS_DESIGNER', '工艺员', 'Process designer', '{class}-{n:2}', FALSE, 0),
    ('MAINTENANCE_TECHNICIAN', '设备员', 'Maintenance technician', '{class}-{n:2}', FALSE, 0),
    ('STOREKEEPER', '仓管员', 'Storekeeper', '{class}-{n:2}', FALSE, 0),
    ('AUDITOR', '审计员', 'Auditor', '{class}-{n:2}', FALSE, 0),
    ('TEACHER', '教师', 'Teacher', '{class}-{n:2}', FALSE, 0),
    ('LEARNER', '学员', 'Learner', '{class}-{n:2}', FALSE, 0);

INSERT INTO administration_account_template_role (template_id, role_code)
SELECT id, code
  FROM administration_account_template;
