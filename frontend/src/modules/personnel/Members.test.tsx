import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { changeLocale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { Members } from "./Members";

const TEAM = Array.from({ length: 521 }, (_, number) => ({ code: `P${number}`, nameZh: "吴", nameEn: "Wu" }));

beforeAll(addFeatureMessages);
beforeEach(() => changeLocale("en"));
afterEach(cleanup);

it("leads to everybody of a large team", async () => {
  vi.stubGlobal("fetch", async (url: string) => {
    const [first, last] = JSON.parse(new URL(url).searchParams.get("range")!) as [number, number];
    return Response.json(TEAM.slice(first, last + 1), { headers: { "Content-Range": `items ${first}-${last}/${TEAM.length}` } });
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <Members team="T-A" />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await screen.findByText("1–50 of 521");
  for (let page = 1; page <= 10; page++) fireEvent.click(document.querySelector("[aria-label='Go to next page']")!);
  await waitFor(() => expect(document.querySelector("[data-member=P520]")).not.toBeNull());
});
