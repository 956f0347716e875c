import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter, Route } from "react-router";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { answerLeaving, asksBeforeClosing, renderAsking } from "../../../shared/record/leaving.testing";
import { addFeatureMessages } from "../../messages";
import { StudentClassPage } from "./StudentClassPage";

const TEMPLATES = [{ code: "student", nameZh: "学生", nameEn: "Student" }];
const seats = (name: string) => [1, 2].map((number) => ({ code: `${name}-0${number}`, displayName: `${name} ${number}` }));

const type = (name: string, value: string) => fireEvent.change(document.querySelector(`[name=${name}]`)!, { target: { value } });
const shown = () => [...document.querySelectorAll("[data-seat]")].map((row) => row.getAttribute("data-seat"));

beforeAll(addFeatureMessages);
afterEach(cleanup);

it("makes only the accounts that were looked at: an answer for another class comes too late", async () => {
  const previews: ((answer: unknown) => void)[] = [];
  vi.stubGlobal("fetch", (_: string, { method }: RequestInit = {}) => {
    if (method !== "POST") return Promise.resolve(Response.json(TEMPLATES));
    return new Promise<Response>((resolve) => previews.push((answer) => resolve(Response.json(answer))));
  });
  render(
    <MemoryRouter initialEntries={["/?template=student"]}>
      <AdminContext>
        <StudentClassPage />
      </AdminContext>
    </MemoryRouter>,
  );
  const look = async (count: number) => {
    await waitFor(() => expect(document.querySelector<HTMLButtonElement>("[data-class-preview]")!.disabled).toBe(false));
    fireEvent.click(document.querySelector("[data-class-preview]")!);
    await waitFor(() => expect(previews).toHaveLength(count));
  };
  type("studentClass", "A");
  type("seats", "2");
  await look(1);
  type("studentClass", "B");
  await act(async () => previews[0](seats("A")));
  await look(2);
  expect(document.querySelector("[data-class-make]")).toBeNull();
  await act(async () => previews[1](seats("B")));
  await waitFor(() => expect(shown()).toEqual(["B-01", "B-02"]));

  fireEvent.click(document.querySelector("[data-class-make]")!);
  await waitFor(() => expect(previews).toHaveLength(3));
  expect(document.querySelector("[name=studentClass]")!.closest("[inert]")).not.toBeNull();
});

describe("the first passwords of a class", () => {
  const made = [1, 2].map((number) => ({ account: `A-0${number}`, displayName: `A ${number}`, password: "abcd-efgh-ijkl" }));

  async function shownOnce() {
    vi.stubGlobal("fetch", async (url: string, { method }: RequestInit = {}) => Response.json(method !== "POST" ? TEMPLATES : url.endsWith("/preview") ? seats("A") : made));
    const page = renderAsking(
      "/student-class?template=student",
      <>
        <Route path="/student-class" element={<StudentClassPage />} />
        <Route path="/accounts" element={<p>accounts</p>} />
      </>,
    );
    await waitFor(() => expect(document.querySelector("[name=studentClass]")).not.toBeNull());
    type("studentClass", "A");
    type("seats", "2");
    for (const step of ["[data-class-preview]", "[data-class-make]"]) {
      await waitFor(() => expect(document.querySelector<HTMLButtonElement>(step)?.disabled).toBe(false));
      fireEvent.click(document.querySelector(step)!);
    }
    await waitFor(() => expect(document.querySelectorAll("[data-password-card]")).toHaveLength(2));
    return page;
  }

  it("are not left by Back or by closing the tab unasked", async () => {
    const { place, go } = await shownOnce();
    await go("/accounts");
    await answerLeaving("stay");
    expect([place(), document.querySelectorAll("[data-password-card]").length, asksBeforeClosing()]).toEqual(["/student-class", 2, true]);
    await go("/accounts");
    await answerLeaving("leave");
    await waitFor(() => expect(place()).toBe("/accounts"));
  });

  it("are not left unasked because the print dialog was opened, for it may have been cancelled", async () => {
    const print = vi.fn();
    vi.stubGlobal("print", print);
    const { place, go } = await shownOnce();
    fireEvent.click(document.querySelector("[data-passwords-print]")!);
    expect(print).toHaveBeenCalledOnce();
    await go("/accounts");
    await answerLeaving("stay");
    expect([place(), asksBeforeClosing()]).toEqual(["/student-class", true]);
  });

  it("may be left once they were saved", async () => {
    vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:cards");
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const { place, go } = await shownOnce();
    fireEvent.click(document.querySelector("[data-passwords-csv]")!);
    expect(asksBeforeClosing()).toBe(false);
    await go("/accounts");
    await waitFor(() => expect(place()).toBe("/accounts"));
  });

  it("are closed by whoever says that they have them", async () => {
    await shownOnce();
    fireEvent.click(document.querySelector("[data-passwords-done]")!);
    await screen.findByText("accounts");
  });
});
