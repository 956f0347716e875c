-- A device that counts to 65,535 begins again at 1: a request is known by its round and its number. All so far are of the
-- first round: a second one could not be kept. A cycle without a usable answer says why.
ALTER TABLE execution_cycle
    ADD COLUMN epoch BIGINT NOT NULL DEFAULT 1 AFTER device,
    ADD COLUMN trouble VARCHAR(120) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER state,
    DROP KEY execution_cycle_request,
    ADD UNIQUE KEY execution_cycle_request (device, epoch, sequence);
