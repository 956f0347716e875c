-- Whoever changes a machine's record asks for the work that names it.
ALTER TABLE execution_job_order
  ADD KEY execution_job_order_equipment (equipment, state, code);

ALTER TABLE execution_transport
  ADD KEY execution_transport_equipment (equipment, state, code);
