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

/** Three records of a list with these filters are selected. */
const selected = (filterValues: object, more: object) => (
  <MemoryRouter>
    <AdminContext i18nProvider={I18N}>
      <ListContextProvider value={{ selectedIds: ["tool", "raw", "packaging"], filterValues, ...more } as never}>
        <ListDialogs>
          <BulkArchive kind={KIND} />
        </ListDialogs>
      </ListContextProvider>
    </AdminContext>
  </MemoryRouter>
);

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

describe("what is selected", () => {
  it.each([
    ["archive", "Archive", {}],
    ["restore", "Restore", { archived: "true" }],
  ])("meets %s one by one, and what is refused stays selected and says why", async (act, button, filters) => {
    const done: string[] = [];
    vi.stubGlobal("fetch", async (url: string) => {
      if (String(url).includes("raw")) return Response.json({ title: "raw is still needed.", status: 422 }, { status: 422 });
      done.push(String(url).replace(/.*classes\//, ""));
      return Response.json({});
    });
    const onSelect = vi.fn();
    render(selected(filters, { onSelect }));
    fireEvent.click(document.querySelector(`[data-bulk=${act}]`)!);
    fireEvent.change(document.querySelector("[name=reason]")!, { target: { value: "sorted anew" } });
    fireEvent.click(screen.getByRole("button", { name: button }));
    await screen.findByText("raw is still needed.");
    expect(done).toEqual([`tool/${act}`, `packaging/${act}`]);
    await waitFor(() => expect(onSelect).toHaveBeenCalledWith(["raw"]));
  });
});
