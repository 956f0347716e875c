import { act, cleanup, render, screen } from "@testing-library/react";
import { AdminContext, DataTable, ListBase, Pagination, TextInput, FilterForm, type DataProvider } from "react-admin";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { changeLocale } from "../shared/language";
import { useSpeech } from "./i18nProvider";
import { addAppMessages } from "./messages";

const lots = { getList: async () => ({ data: [{ id: 1, code: "HL-1", quality: "ok" }], total: 40 }) } as unknown as DataProvider;

function Lots() {
  return (
    <AdminContext dataProvider={lots} i18nProvider={useSpeech()}>
      <ListBase resource="material-lots">
        <FilterForm filters={[<TextInput key="q" source="q" alwaysOn />]} />
        <DataTable bulkActionButtons={false} rowClick={false}>
          <DataTable.Col source="code" />
          <DataTable.Col source="quality" />
        </DataTable>
        <Pagination />
      </ListBase>
    </AdminContext>
  );
}

beforeAll(addAppMessages);

afterEach(() => {
  cleanup();
  changeLocale("en");
});

describe("a list on the screen", () => {
  it("says headings, filters and pages in the other language at once, and keeps what was typed", async () => {
    changeLocale("en");
    const { container } = render(<Lots />);
    await screen.findByText("HL-1");
    const typed = container.querySelector("input[name=q]");
    const pages = () => container.querySelector(".MuiTablePagination-root")?.textContent;
    expect(screen.getByText("Quality")).toBeTruthy();
    expect(pages()).toContain("1-10 of 40");

    act(() => changeLocale("zh"));

    expect(screen.getByText("质量状态")).toBeTruthy();
    expect(screen.getByLabelText("搜索")).toBe(typed);
    expect(pages()).not.toContain("of 40");
  });
});
