-- who releases an order may also end it before it is complete
INSERT INTO security_role_permission (role_code, permission)
SELECT p.role_code, 'ordering.cancel'
  FROM security_role_permission p
 WHERE p.permission = 'ordering.release';
