import type { AuthProvider } from "react-admin";
import { ProblemError } from "../shared/api";
import { forgetSession, session, signIn, signOut } from "../modules/security";
import type { TellsNeeds } from "../shared/record";

/** What one needs to see a resource or to act on it: `resource` alone for reading, `resource.action` else. */
const NEEDED: Record<string, string> = {
  "customer-orders": "ordering.read",
  "customer-orders.create": "ordering.create",
  "production-orders": "ordering.read",
  "production-orders.create": "ordering.create",
  nonconformances: "quality.read",
  units: "traceability.read",
  recalls: "traceability.read",
  products: "definition.read",
  "products.create": "definition.edit",
  routings: "definition.read",
  "routings.create": "definition.edit",
  documents: "definition.read",
  "documents.create": "definition.edit",
  reviews: "definition.approve",
  "material-definitions": "material.read",
  "material-definitions.create": "material.edit",
  "material-definitions.edit": "material.edit",
  "material-classes": "material.read",
  "material-classes.create": "material.edit",
  "material-classes.edit": "material.edit",
  "units-of-measure": "material.read",
  "units-of-measure.create": "material.edit",
  "units-of-measure.edit": "material.edit",
  "material-lots": "material.read",
  "material-lots.create": "material.receive",
  carriers: "material.read",
  "carriers.create": "material.edit",
  "carriers.edit": "material.edit",
  persons: "personnel.read",
  "persons.create": "personnel.edit",
  "persons.edit": "personnel.edit",
  teams: "personnel.read",
  "teams.create": "personnel.edit",
  "teams.edit": "personnel.edit",
  qualifications: "personnel.read",
  "qualifications.create": "personnel.edit",
  "qualifications.edit": "personnel.edit",
  "personnel-classes": "personnel.read",
  "personnel-classes.create": "personnel.edit",
  "personnel-classes.edit": "personnel.edit",
  skills: "personnel.skills",
  expiring: "personnel.skills",
  places: "plant.read",
  signals: "connectivity.read",
  devices: "connectivity.read",
  "devices.edit": "connectivity.configure",
  equipment: "equipment.read",
  "equipment.create": "equipment.edit",
  "equipment.edit": "equipment.edit",
  assets: "equipment.read",
  "assets.create": "equipment.edit",
  "assets.edit": "equipment.edit",
  "setup-matrices": "equipment.read",
  "setup-matrices.create": "equipment.edit",
  "setup-matrices.edit": "equipment.edit",
  "tool-types": "equipment.read",
  "tool-types.create": "equipment.edit",
  "tool-types.edit": "equipment.edit",
  "equipment-classes": "equipment.read",
  "equipment-classes.create": "equipment.edit",
  "equipment-classes.edit": "equipment.edit",
  "work-calendars": "plant.read",
  "work-calendars.create": "plant.edit",
  "work-calendars.edit": "plant.edit",
  "shift-patterns": "plant.read",
  "shift-patterns.create": "plant.edit",
  "shift-patterns.edit": "plant.edit",
  shifts: "plant.read",
  "shifts.create": "plant.edit",
  "shifts.edit": "plant.edit",
  "planned-time": "plant.read",
  roster: "personnel.roster",
  accounts: "security.read",
  "accounts.create": "security.manage",
  "accounts.edit": "security.manage",
  "account-templates": "administration.read",
  "account-templates.create": "administration.edit",
  "account-templates.edit": "administration.edit",
  roles: "security.read",
  "roles.create": "security.manage",
  "roles.edit": "security.manage",
  "role-matrix": "security.read",
  sessions: "security.read",
  "number-patterns": "administration.read",
  "number-patterns.edit": "administration.edit",
  imports: "administration.import",
  readiness: "administration.import",
  stories: "demo.control",
  tasks: "execution.read",
  line: "execution.read",
};

export function neededPermission(resource: string, action: string): string | undefined {
  return NEEDED[`${resource}.${action}`] ?? NEEDED[resource];
}

const ACTIONS: Record<string, string> = { create: "create", show: "show" };

/** What one needs to open an address of the administration. */
export function permissionOf(place: string): string | undefined {
  const [resource, code, last] = place.replace(/^\//, "").split("/");
  const action = ACTIONS[last ?? code] ?? (code ? "edit" : "list");
  return neededPermission(resource, action);
}

export const authProvider: AuthProvider & TellsNeeds = {
  login: async ({ username, password }: { username: string; password: string }) => {
    await signIn(username, password);
  },
  logout: async () => {
    await signOut();
  },
  checkAuth: async () => {
    if (!(await session())) throw new Error("ra.auth.auth_check_error");
  },
  checkError: async (error: unknown) => {
    if (error instanceof ProblemError && error.status === 401) {
      forgetSession();
      throw error;
    }
  },
  getIdentity: async () => {
    const signedIn = await session();
    return { id: signedIn?.userName ?? "", fullName: signedIn?.displayName };
  },
  needs: neededPermission,
  getPermissions: async () => (await session())?.permissions ?? [],
  canAccess: async ({ resource, action }) => {
    const needed = neededPermission(resource, action);
    return needed === undefined || ((await session())?.permissions.includes(needed) ?? false);
  },
};
