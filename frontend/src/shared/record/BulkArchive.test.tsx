import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext, ListContextProvider } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../language";
import { ListDialogs } from "../lists";
import { BulkArchive } from "./BulkArchive";
import type { RecordKind } from "./kind";

const KIND: RecordKind = { resource: "material-classes", path: "material/classes", entity: "material.class", fields: [] };
const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

describe("archiving what is selected", () => {
  it("archives one by one, and what is refused stays selected and says why", async () => {
    const archived: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      if (String(url).includes("raw")) return Response.json({ title: "raw is still needed.", status: 422 }, { status: 422 });
      archived.push(String(url).replace(/.*classes\//, ""));
      return Response.json({});
    });
    const select = vi.fn();
    render(
      <MemoryRouter>
        <AdminContext i18nProvider={I18N}>
          <ListContextProvider value={{ selectedIds: ["tool", "raw", "packaging"], onSelect: select } as never}>
            <ListDialogs>
              <BulkArchive kind={KIND} />
            </ListDialogs>
          </ListContextProvider>
        </AdminContext>
      </MemoryRouter>,
    );
    fireEvent.click(document.querySelector("[data-bulk-archive]")!);
    fireEvent.change(document.querySelector("[name=reason]")!, { target: { value: "sorted anew" } });
    fireEvent.click(screen.getByRole("button", { name: "Archive" }));
    await screen.findByText("raw is still needed.");
    expect(archived).toEqual(["tool/archive", "packaging/archive"]);
    await waitFor(() => expect(select).toHaveBeenCalledWith(["raw"]));
  });
});
