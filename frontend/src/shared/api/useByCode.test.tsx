import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { useByCode } from "./useByCode";

interface Named {
  code: string;
  device?: string;
  name: string;
  archived?: boolean;
}

/** A server that knows some records, and every code that it was asked for, by request. */
function server(known: Named[]) {
  const asked: string[][] = [];
  vi.stubGlobal(
    "fetch",
    vi.fn(async (url: string) => {
      const filter = JSON.parse(new URL(url).searchParams.get("filter")!) as Record<string, string[] | string>;
      const codes = (filter.id ?? filter.device) as string[];
      asked.push(codes);
      expect(filter.archived).toBe("any");
      return Response.json(known.filter((one) => codes.includes((filter.id ? one.code : one.device) ?? "")));
    }),
  );
  return asked;
}

function Names({ codes, filter }: { codes: string[]; filter?: string }) {
  const find = useByCode<Named>("list", ["list"], filter);
  return codes.map((code) => <p key={code}>{find(code)?.name ?? code}</p>);
}

const shown = (codes: string[], filter?: string) => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <Names codes={codes} filter={filter} />
    </QueryClientProvider>
  </StrictMode>
);

let client = new QueryClient();

afterEach(() => {
  cleanup();
  client = new QueryClient();
});

describe("names by their codes", () => {
  it("are those of the codes that are shown, however many the list has, and each is asked for once", async () => {
    const codes = Array.from({ length: 120 }, (_, number) => `C${String(number).padStart(3, "0")}`);
    const asked = server([...codes, "D"].map((code) => ({ code, name: `name of ${code}` })));
    const { rerender } = render(shown(codes));
    await screen.findByText("name of C119");
    expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);

    rerender(shown([...codes, "D", "no such"]));
    await screen.findByText("name of D");
    expect(screen.getByText("no such")).toBeTruthy();
    expect(screen.getByText("name of C000")).toBeTruthy();
    expect(asked.slice(3)).toEqual([["D", "no such"]]);
  });

  it("are found by another field, and one in use comes before an archived one", async () => {
    server([
      { code: "M1", device: "D1", name: "now" },
      { code: "M2", device: "D1", name: "before", archived: true },
    ]);
    render(shown(["D1"], "device"));
    await screen.findByText("now");
  });
});
