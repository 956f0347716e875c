-- What a team's roster was published from; a day names the roster that it came of, a correction none.
CREATE TABLE personnel_roster (
    id           BIGINT       NOT NULL AUTO_INCREMENT,
    team         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    calendar     VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    crew         VARCHAR(64)  NOT NULL COLLATE utf8mb4_bin,
    from_day     DATE         NOT NULL,
    to_day       DATE         NOT NULL,
    published_by VARCHAR(120) NOT NULL COLLATE utf8mb4_bin,
    published_at DATETIME(3)  NOT NULL,
    PRIMARY KEY (id),
    KEY personnel_roster_of (team, id),
    KEY personnel_roster_calendar (calendar),
    CONSTRAINT personnel_roster_team FOREIGN KEY (team) REFERENCES personnel_team (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_520_ci;

ALTER TABLE personnel_roster_day
  ADD COLUMN roster BIGINT NULL,
  ADD KEY personnel_roster_day_origin (roster, id),
  ADD CONSTRAINT personnel_roster_day_of_roster FOREIGN KEY (roster) REFERENCES personnel_roster (id) ON DELETE CASCADE;

ALTER TABLE personnel_absence ADD KEY personnel_absence_of (person, id);
