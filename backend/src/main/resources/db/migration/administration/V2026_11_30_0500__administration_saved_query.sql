-- list is the name that screens give to a list; filter and columns are theirs too, as JSON.
CREATE TABLE administration_saved_query (
    id        BIGINT      NOT NULL AUTO_INCREMENT,
    list      VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    person    VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    name      VARCHAR(80) NOT NULL,
    shared    BOOLEAN     NOT NULL,
    filter    TEXT        NOT NULL,
    sort      VARCHAR(80) NULL COLLATE utf8mb4_bin,
    direction VARCHAR(4)  NULL COLLATE utf8mb4_bin,
    columns   TEXT        NULL,
    version   INT         NOT NULL,
    PRIMARY KEY (id),
    UNIQUE KEY administration_saved_query_name (list, person, name),
    KEY administration_saved_query_shared (list, shared)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE administration_list_choice (
    list          VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    person        VARCHAR(80) NOT NULL COLLATE utf8mb4_bin,
    columns       TEXT        NULL,
    default_query BIGINT      NULL,
    PRIMARY KEY (list, person),
    KEY administration_list_choice_default (default_query),
    CONSTRAINT administration_list_choice_query FOREIGN KEY (default_query) REFERENCES administration_saved_query (id) ON DELETE SET NULL
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
