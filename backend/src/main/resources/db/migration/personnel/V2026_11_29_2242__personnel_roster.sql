-- Rows are added and never changed; of a team's day the latest counts.
CREATE TABLE personnel_roster_day (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    team         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    day          DATE         NOT NULL,
    shift        VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    reason       VARCHAR(200) NULL,
    published_by VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    published_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY personnel_roster_day_of (team, day, id),
    KEY personnel_roster_day_when (day),
    CONSTRAINT personnel_roster_day_team FOREIGN KEY (team) REFERENCES personnel_team (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

-- A withdrawal is written beside what was recorded.
CREATE TABLE personnel_absence (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    person       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    kind         VARCHAR(32)  NOT NULL COLLATE utf8mb4_bin,
    from_day     DATE         NOT NULL,
    until_day    DATE         NOT NULL,
    reason       VARCHAR(200) NOT NULL,
    recorded_by  VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    recorded_at  DATETIME(3)  NOT NULL,
    withdrawn_by VARCHAR(120) NULL COLLATE utf8mb4_bin,
    withdrawn_at DATETIME(3)  NULL,
    PRIMARY KEY (id),
    KEY personnel_absence_when (until_day, from_day),
    CONSTRAINT personnel_absence_person FOREIGN KEY (person) REFERENCES personnel_person (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

CREATE TABLE personnel_duty_change (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    person       VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    day          DATE         NOT NULL,
    shift        VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    other        VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    other_day    DATE         NULL,
    other_shift  VARCHAR(64)  NULL COLLATE utf8mb4_bin,
    reason       VARCHAR(200) NOT NULL,
    recorded_by  VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    recorded_at  DATETIME(3)  NOT NULL,
    withdrawn_by VARCHAR(120) NULL COLLATE utf8mb4_bin,
    withdrawn_at DATETIME(3)  NULL,
    PRIMARY KEY (id),
    KEY personnel_duty_change_day (day),
    KEY personnel_duty_change_other_day (other_day),
    CONSTRAINT personnel_duty_change_person FOREIGN KEY (person) REFERENCES personnel_person (code),
    CONSTRAINT personnel_duty_change_other FOREIGN KEY (other) REFERENCES personnel_person (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;
