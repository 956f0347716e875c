-- The line's picture asks for the jobs that are not ended, among all that ever were.
ALTER TABLE execution_job_order
  ADD KEY execution_job_order_state (state);
