import { afterEach, describe, expect, it, vi } from "vitest";
import { ProblemError, totalOf } from "../shared/api";
import { dataProvider, listQuery } from "./dataProvider";

const answer = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), init);

afterEach(() => vi.unstubAllGlobals());

describe("the data provider", () => {
  it("asks for a page in the simple-rest dialect", () => {
    const query = new URLSearchParams(
      listQuery({ pagination: { page: 3, perPage: 25 }, sort: { field: "code", order: "DESC" }, filter: { state: "RELEASED" } }),
    );
    expect(query.get("range")).toBe("[50,74]");
    expect(query.get("sort")).toBe('["code","DESC"]');
    expect(query.get("filter")).toBe('{"state":"RELEASED"}');
  });

  it.each([
    ["items 0-24/319", 25, 319],
    ["items 0-0/0", 0, 0],
    [null, 7, 7],
  ])("reads the total of %s", (header, length, total) => {
    expect(totalOf(new Headers(header === null ? {} : { "Content-Range": header }), length)).toBe(total);
  });

  it("reads a resource below its module", async () => {
    const fetched = vi.fn(async () => answer([{ id: "PO-1" }], { headers: { "Content-Range": "items 0-0/8" } }));
    vi.stubGlobal("fetch", fetched);
    const list = await dataProvider.getList("production-orders", {});
    expect(list.total).toBe(8);
    expect(String(fetched.mock.calls.at(0)?.at(0))).toContain("/api/ordering/production-orders?");
  });

  it("sends the CSRF token and the version with a write", async () => {
    document.cookie = "XSRF-TOKEN=to%2Fken";
    const fetched = vi.fn<(url: string, options: RequestInit) => Promise<Response>>(async () => answer({ code: "PO-1" }));
    vi.stubGlobal("fetch", fetched);
    await dataProvider.update("production-orders", { id: "PO-1", data: {}, previousData: { id: "PO-1", version: 4 } });
    const headers = fetched.mock.calls[0][1].headers as Headers;
    expect(headers.get("X-XSRF-TOKEN")).toBe("to/ken");
    expect(headers.get("If-Match")).toBe('"4"');
  });

  it("gives a created record its code as id", async () => {
    vi.stubGlobal("fetch", vi.fn(async () => answer({ code: "PO-1001" }, { status: 201 })));
    const created = await dataProvider.create("production-orders", { data: {} });
    expect(created.data.id).toBe("PO-1001");
  });

  it("turns a problem's field errors into errors of the form", async () => {
    const problem = { title: "Invalid", errors: [{ pointer: "/quantity", code: "min", message: "At least 1" }] };
    vi.stubGlobal("fetch", vi.fn(async () => answer(problem, { status: 400 })));
    const failure = await dataProvider.create("production-orders", { data: {} }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ProblemError);
    expect((failure as ProblemError).body.errors).toEqual({ quantity: "At least 1" });
  });
});
