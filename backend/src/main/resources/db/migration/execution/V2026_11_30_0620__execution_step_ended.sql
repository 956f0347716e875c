-- What was done in a shift is found by when it ended.
ALTER TABLE execution_unit_step ADD KEY execution_unit_step_ended (ended_at);
