CREATE TABLE security_account (
    id              BIGINT       NOT NULL AUTO_INCREMENT,
    user_name       VARCHAR(60)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    display_name    VARCHAR(120) NOT NULL,
    password_hash   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    state           VARCHAR(20)  NOT NULL,
    failed_sign_ins INT          NOT NULL DEFAULT 0,
    locked_until    DATETIME(3)  NULL,
    demo            BOOLEAN      NOT NULL DEFAULT FALSE,
    version         INT          NOT NULL DEFAULT 0,
    PRIMARY KEY (id),
    UNIQUE KEY security_account_name (user_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE security_role (
    code    VARCHAR(40)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    name_en VARCHAR(120) NOT NULL,
    name_zh VARCHAR(120) NOT NULL,
    PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE security_account_role (
    account_id BIGINT      NOT NULL,
    role_code  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (account_id, role_code),
    CONSTRAINT security_account_role_account FOREIGN KEY (account_id) REFERENCES security_account (id),
    CONSTRAINT security_account_role_role FOREIGN KEY (role_code) REFERENCES security_role (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- a permission may end with .* and then stands for all of its module; a lone * stands for everything
CREATE TABLE security_role_permission (
    role_code  VARCHAR(40) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    permission VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (role_code, permission),
    CONSTRAINT security_role_permission_role FOREIGN KEY (role_code) REFERENCES security_role (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- what processes, devices, imports and the product's own parts may do
CREATE TABLE security_actor_permission (
    actor_kind VARCHAR(20) NOT NULL,
    permission VARCHAR(80) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    PRIMARY KEY (actor_kind, permission)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE security_audit (
    id         BIGINT       NOT NULL AUTO_INCREMENT,
    at         DATETIME(3)  NOT NULL,
    actor      VARCHAR(120) NOT NULL,
    caused_by  VARCHAR(60)  NULL,
    entity     VARCHAR(80)  NOT NULL,
    code       VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
    action     VARCHAR(80)  NOT NULL,
    old_values LONGTEXT     NOT NULL,
    new_values LONGTEXT     NOT NULL,
    PRIMARY KEY (id),
    KEY security_audit_entity (entity, code, id),
    KEY security_audit_at (at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
