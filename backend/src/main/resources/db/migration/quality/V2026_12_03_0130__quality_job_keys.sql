-- What the jobs of a lot have found is asked for by the job.
ALTER TABLE quality_measurement ADD KEY quality_measurement_job (job);
ALTER TABLE quality_look ADD KEY quality_look_job (job);
ALTER TABLE quality_nonconformance ADD KEY quality_nonconformance_job (job);
