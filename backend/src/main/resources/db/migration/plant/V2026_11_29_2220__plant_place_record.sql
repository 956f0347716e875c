ALTER TABLE plant_place
  ADD COLUMN position INT NOT NULL DEFAULT 0,
  ADD COLUMN archived BOOLEAN NOT NULL DEFAULT FALSE,
  ADD COLUMN version INT NOT NULL DEFAULT 0;

-- Until now places stood in the order in which they were added.
UPDATE plant_place SET position = id;

-- A plant is one enterprise's.
ALTER TABLE plant_place
  ADD COLUMN enterprise BOOLEAN AS (CASE WHEN type = 'ENTERPRISE' AND NOT archived THEN TRUE END) STORED,
  ADD UNIQUE KEY plant_place_enterprise (enterprise);
