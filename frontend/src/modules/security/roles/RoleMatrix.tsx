import Check from "@mui/icons-material/Check";
import { Link as MuiLink, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { Fragment } from "react";
import { Title } from "react-admin";
import { Link } from "react-router";
import { nameOf, useTexts } from "../../../shared/language";
import { Loaded, Small, useRoomBelow } from "../../../shared/ui";
import { grants, grouped, usePermissions, type Permission } from "../permissions";
import { useRoles, type Role } from "./roles";

const HEAD = { verticalAlign: "bottom", writingMode: "vertical-rl", whiteSpace: "nowrap", py: 1, px: 0.5, minWidth: 36 } as const;
const FIRST = { position: "sticky", left: 0, bgcolor: "background.paper", zIndex: 1, minWidth: 240, py: 0.5 } as const;

/** Who may do what, at a glance: the roles beside each other, the permissions below each other. */
export function RoleMatrix() {
  const texts = useTexts();
  const roles = useRoles();
  const permissions = usePermissions();
  return (
    <>
      <Title title={texts("security.matrix.title")} />
      <Small>{texts("security.matrix.hint")}</Small>
      <Loaded query={roles}>{(all) => <Loaded query={permissions}>{(known) => <Matrix roles={all.filter(({ archived }) => !archived)} permissions={known} />}</Loaded>}</Loaded>
    </>
  );
}

function Matrix({ roles, permissions }: { roles: Role[]; permissions: Permission[] }) {
  const texts = useTexts();
  const room = useRoomBelow<HTMLDivElement>();
  return (
    <TableContainer component={Paper} variant="outlined" ref={room} sx={{ maxHeight: "max(320px, var(--room))", mt: 1 }} data-role-matrix="">
      <Table size="small" stickyHeader>
        <TableHead>
          <TableRow>
            <TableCell sx={{ ...FIRST, zIndex: 3, verticalAlign: "bottom" }}>{texts("security.matrix.permission")}</TableCell>
            {roles.map((role) => (
              <TableCell key={role.code} sx={HEAD} align="left">
                <MuiLink component={Link} to={`/roles/${encodeURIComponent(role.code)}/show`} underline="hover">
                  {nameOf(role)}
                </MuiLink>
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {grouped(permissions).map((group) => (
            <Fragment key={group.module}>
              <TableRow>
                <TableCell sx={{ ...FIRST, fontWeight: 600, bgcolor: "background.default" }}>{group.name}</TableCell>
                <TableCell colSpan={roles.length} sx={{ bgcolor: "background.default" }} />
              </TableRow>
              {group.permissions.map((permission) => (
                <TableRow key={permission.name} hover>
                  <TableCell component="th" scope="row" sx={FIRST}>
                    {permission.text}
                  </TableCell>
                  {roles.map((role) => (
                    <TableCell key={role.code} align="center" sx={{ p: 0 }}>
                      {grants(role.permissions, permission.name) && <Check fontSize="small" color="success" titleAccess={`${nameOf(role)}: ${permission.text}`} data-given={`${role.code} ${permission.name}`} />}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
            </Fragment>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
