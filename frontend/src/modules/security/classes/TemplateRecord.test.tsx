import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext, ResourceContextProvider } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addAppMessages } from "../../../app/messages";
import { createClient } from "../../../shared/api";
import { changeLocale, say } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../session";
import { TemplateCreate } from "./TemplateRecord";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const ROLES = [
  { code: "LEARNER", nameZh: "学员", nameEn: "Learner", archived: false },
  { code: "OLD", nameZh: "旧", nameEn: "Old role", archived: true },
];
const REFUSED = { status: 403, title: "You may not do this." };

beforeAll(() => {
  addAppMessages();
  addFeatureMessages();
});
beforeEach(() => {
  forgetSession();
  changeLocale("en");
});
afterEach(() => {
  cleanup();
  forgetSession();
});

/** What a teacher is answered, who may write templates but not see what roles may. */
function opened(names: () => Response) {
  vi.stubGlobal("fetch", async (url: string) => {
    if (url.includes("security/role-names")) return names();
    if (url.includes("security/roles")) return Response.json(REFUSED, { status: 403 });
    return Response.json(url.includes("session") ? { userName: "teacher", permissions: ["administration.read", "administration.edit"], roles: [] } : []);
  });
  render(
    <MemoryRouter>
      <AdminContext i18nProvider={I18N} queryClient={createClient(() => {})}>
        <ResourceContextProvider value="account-templates">
          <TemplateCreate />
        </ResourceContextProvider>
      </AdminContext>
    </MemoryRouter>,
  );
}

const field = () => waitFor(() => screen.getByRole("combobox", { name: /roles/i }));

it("lets a teacher choose the roles, but archived ones", async () => {
  opened(() => Response.json(ROLES));
  fireEvent.mouseDown(await field());
  await screen.findByRole("option", { name: "Learner" });
  expect(screen.queryByRole("option", { name: "Old role" })).toBeNull();
});

it("says why there are no roles to choose from", async () => {
  opened(() => Response.json(REFUSED, { status: 403 }));
  await field();
  await screen.findByText(/You may not do this/);
});
