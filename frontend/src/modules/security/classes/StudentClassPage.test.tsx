import { act, cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { AdminContext } from "react-admin";
import { MemoryRouter } from "react-router";
import { afterEach, beforeAll, expect, it, vi } from "vitest";
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
