-- Whoever reads work may print its papers.
INSERT INTO security_role_permission (role_code, permission)
SELECT DISTINCT role_code, 'reporting.print'
  FROM security_role_permission
 WHERE permission IN ('execution.read', 'execution.*');

-- Whoever traces units may take the answer along; those who only learn may not.
INSERT INTO security_role_permission (role_code, permission)
SELECT DISTINCT role_code, 'reporting.export'
  FROM security_role_permission
 WHERE permission IN ('traceability.read', 'traceability.*')
   AND role_code <> 'LEARNER';
