import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../modules/messages";
import { useRead } from "../api";
import { changeLocale } from "../language";
import { Loaded } from "./Loaded";

let answer: () => Response | Promise<Response>;
let client: QueryClient;

function Lot() {
  return <Loaded query={useRead<{ state: string }>("material/lots/L-1", ["material"])}>{({ state }) => <p>{state}</p>}</Loaded>;
}

const refused = (status: number) => () => Response.json({ status, title: `That is answered with ${status}.` }, { status });
const again = () => act(() => client.invalidateQueries());

beforeAll(addFeatureMessages);
beforeEach(() => changeLocale("en"));
afterEach(cleanup);

describe("what was read, and is read again", () => {
  beforeEach(async () => {
    answer = () => Response.json({ state: "on hold" });
    vi.stubGlobal("fetch", vi.fn(async () => answer()));
    client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    render(
      <QueryClientProvider client={client}>
        <Lot />
      </QueryClientProvider>,
    );
    await screen.findByText("on hold");
  });

  it.each([403, 404])("gives way to the answer %i", async (status) => {
    answer = refused(status);
    await again();
    await screen.findByText(`That is answered with ${status}.`);
    expect(screen.queryByText("on hold")).toBeNull();
  });

  it("stays below the word that it could not be read again, until it could", async () => {
    answer = refused(500);
    await again();
    await screen.findByText("That is answered with 500.");
    expect(screen.getByText("on hold")).toBeTruthy();

    answer = () => Response.json({ state: "released" });
    fireEvent.click(screen.getByRole("button"));
    await screen.findByText("released");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("stays as it is while the network is lost, which the page tells", async () => {
    answer = () => Promise.reject(new TypeError("no network"));
    await again();
    expect(client.getQueryCache().getAll()[0].state.status).toBe("error");
    expect(screen.getByText("on hold")).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
