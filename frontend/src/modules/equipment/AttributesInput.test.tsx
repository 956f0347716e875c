import { cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { AdminContext, Form, TextInput } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
import { addAppMessages } from "../../app/messages";
import { changeLocale, say } from "../../shared/language";
import { AttributesInput } from "./AttributesInput";

const I18N = { translate: say, changeLocale: async () => {}, getLocale: () => "en" };
const attribute = (code: string) => ({ code, nameZh: code, nameEn: code, dataType: "TEXT", unit: null, defaultValue: null });
const CLASSES: Record<string, string[]> = { LATHE: ["bore", "note"], MILL: ["table", "note"] };

const field = (name: string) => document.querySelector<HTMLInputElement>(`[name="${name}"]`);
const type = (name: string, value: string) => fireEvent.change(field(name)!, { target: { value } });

beforeAll(() => {
  addAppMessages();
  changeLocale("en");
});
afterEach(cleanup);

it("sends what the chosen class knows, and keeps what was typed for another until that is chosen again", async () => {
  vi.stubGlobal("fetch", async (path: string) => {
    const code = path.split("/").pop()!;
    return Response.json({ code, attributes: CLASSES[code].map(attribute) });
  });
  const sent = vi.fn();
  render(
    <MemoryRouter>
      <AdminContext i18nProvider={I18N}>
        <Form record={{ equipmentClass: "LATHE", attributes: [] }} onSubmit={(machine: { attributes?: object[] }) => sent(machine.attributes)}>
          <TextInput source="equipmentClass" />
          <AttributesInput />
          <button type="submit">save</button>
        </Form>
      </AdminContext>
    </MemoryRouter>,
  );
  await waitFor(() => expect(field("attribute-bore")).not.toBeNull());
  type("attribute-bore", "80");
  type("attribute-note", "loud");

  type("equipmentClass", "MILL");
  await waitFor(() => expect(field("attribute-table")).not.toBeNull());
  fireEvent.click(document.querySelector("[type=submit]")!);
  await waitFor(() => expect(sent).toHaveBeenLastCalledWith([{ attribute: "note", value: "loud" }]));

  type("equipmentClass", "LATHE");
  await waitFor(() => expect(field("attribute-bore")?.value).toBe("80"));
  fireEvent.click(document.querySelector("[type=submit]")!);
  await waitFor(() => expect(sent.mock.lastCall![0]).toHaveLength(2));
});
