import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { forgetSession } from "../modules/security";
import { ProblemError } from "../shared/api";
import { authProvider, permissionOf } from "./authProvider";

function signedInWith(...permissions: string[]) {
  const session = { userName: "planner", displayName: "Planner", permissions, roles: [] };
  vi.stubGlobal("fetch", vi.fn(async () => new Response(JSON.stringify(session))));
}

beforeEach(forgetSession);
afterEach(() => vi.unstubAllGlobals());

describe("the auth provider", () => {
  it("lets nobody in without a session", async () => {
    vi.stubGlobal("fetch", vi.fn(async () => new Response("{}", { status: 401 })));
    await expect(authProvider.checkAuth({})).rejects.toThrow();
  });

  it("decides by permission and not by role", async () => {
    signedInWith("ordering.read");
    expect(await authProvider.canAccess!({ resource: "production-orders", action: "list" })).toBe(true);
    expect(await authProvider.canAccess!({ resource: "production-orders", action: "create" })).toBe(false);
    expect(await authProvider.canAccess!({ resource: "nonconformances", action: "show" })).toBe(false);
  });

  it("tells which permission an act needs", () => {
    expect(authProvider.needs("equipment", "edit")).toBe("equipment.edit");
    expect(authProvider.needs("equipment", "show")).toBe("equipment.read");
  });

  it("keeps the session after a refusal and drops it after a 401", async () => {
    signedInWith();
    await expect(authProvider.checkError(new ProblemError({ status: 422, title: "Refused" }))).resolves.toBeUndefined();
    await expect(authProvider.checkError(new ProblemError({ status: 401, title: "Gone" }))).rejects.toThrow();
  });
});

describe("an address", () => {
  it.each<[string, string | undefined]>([
    ["/accounts", "security.read"],
    ["/accounts/create", "security.manage"],
    ["/accounts/lihua", "security.manage"],
    ["/accounts/lihua/show", "security.read"],
    ["/role-matrix", "security.read"],
    ["/account", undefined],
  ])("%s needs %s", (place, permission) => {
    expect(permissionOf(place)).toBe(permission);
  });
});

describe("signing out", () => {
  it("succeeds although the server cannot answer", async () => {
    vi.stubGlobal("fetch", vi.fn(async () => new Response("{}", { status: 500 })));
    await expect(authProvider.logout({})).resolves.toBeUndefined();
  });
});
