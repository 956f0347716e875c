import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { useCommand } from "./useCommand";

const within = ({ children }: { children: ReactNode }) => <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>;

it("forgets what was refused, and not that it is under way", async () => {
  const answers: ((answer: Response) => void)[] = [];
  vi.stubGlobal("fetch", () => new Promise<Response>((resolve) => answers.push(resolve)));
  const { result } = renderHook(useCommand, { wrapper: within });
  let sending: Promise<unknown> = Promise.resolve();
  act(() => { sending = result.current.run("tasks/1/load", {}); });
  act(() => result.current.forget());
  expect(result.current.busy).toBe(true);

  await act(async () => { answers[0](Response.json({ title: "L-1 is used up." }, { status: 422 })); await sending; });
  expect([result.current.busy, result.current.failure?.message]).toEqual([false, "L-1 is used up."]);
  act(() => result.current.forget());
  expect(result.current.failure).toBeUndefined();
});
