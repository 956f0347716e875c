import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../../shared/language";
import { addFeatureMessages } from "../../messages";
import { forgetSession } from "../../security";
import { AbsenceSection } from "./AbsenceSection";

const ABSENT = { id: 3, person: "P007", kind: "VACATION", from: "2026-11-30", until: "2026-12-01", reason: "Holiday", withdrawnBy: null };
/** Who has left since. */
const GONE = { code: "P007", nameZh: "吴", nameEn: "Wu", archived: true };

let absences: object[] = [];

beforeAll(addFeatureMessages);
beforeEach(() => {
  forgetSession();
  changeLocale("en");
  absences = [ABSENT];
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string) => {
      if (url.includes("session")) return Response.json({ userName: "anna", permissions: ["personnel.read"], roles: [] });
      if (url.includes("personnel/absences")) return Response.json(absences);
      const filter = JSON.parse(new URL(url).searchParams.get("filter")!) as { id?: string[]; archived?: string };
      return Response.json(filter.archived === "any" && filter.id?.includes("P007") ? [GONE] : []);
    }),
  );
});
afterEach(() => {
  cleanup();
  forgetSession();
});

const shown = () => {
  const client = new QueryClient();
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <AbsenceSection first="2026-11-30" last="2026-12-06" editable />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return client;
};

it("calls by name who has left since", async () => {
  shown();
  await screen.findByText("Wu (P007)");
});

it("keeps the question and its reason when the absence is withdrawn by somebody else meanwhile", async () => {
  const client = shown();
  fireEvent.click(await screen.findByRole("button", { name: "Withdraw" }));
  fireEvent.change(document.querySelector("[name=reason]")!, { target: { value: "Taken back" } });
  absences = [];
  await client.invalidateQueries();
  await waitFor(() => expect(document.querySelector("[data-absence]")).toBeNull());
  expect((document.querySelector("[name=reason]") as HTMLInputElement).value).toBe("Taken back");
});
