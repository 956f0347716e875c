CREATE INDEX rules_decision_subject_time ON rules_decision (subject_type, subject_code, plant_at);
