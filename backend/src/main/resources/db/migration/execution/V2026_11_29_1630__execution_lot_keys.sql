-- What is asked of each unit in a lot is answered by the keys alone.
ALTER TABLE execution_unit_step
  ADD KEY execution_unit_step_judged (job_id, judged),
  DROP KEY execution_unit_step_job;

ALTER TABLE execution_unit
  ADD KEY execution_unit_lot_heat (lot_id, state, heat_lot),
  DROP KEY execution_unit_lot;
