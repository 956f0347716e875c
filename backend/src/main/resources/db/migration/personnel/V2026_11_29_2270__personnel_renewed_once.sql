-- A renewal that was revoked renews nothing: the same row may be renewed again, but never twice at once.
ALTER TABLE personnel_held_qualification
  ADD COLUMN renewed BIGINT AS (CASE WHEN revoked_at IS NULL THEN renews END) STORED,
  ADD KEY personnel_held_qualification_renewals (renews),
  ADD UNIQUE KEY personnel_held_qualification_renewed (renewed),
  DROP KEY personnel_held_qualification_renews;
