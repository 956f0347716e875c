import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { addFeatureMessages } from "../../modules/messages";
import { ReasonDialog } from "./ReasonDialog";

function opened(answer: () => Promise<Response>) {
  vi.stubGlobal("fetch", vi.fn(answer));
  const closed = vi.fn();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <ReasonDialog title="Hold the lot" confirm="Hold" path="material/lots/L-1/hold" onClose={closed} />
    </QueryClientProvider>,
  );
  fireEvent.change(document.querySelector("[name=reason]")!, { target: { value: "certificate" } });
  return closed;
}

const escape = () => fireEvent.keyDown(screen.getByRole("dialog"), { key: "Escape" });

beforeAll(addFeatureMessages);
afterEach(cleanup);

describe("a dialog that asks for a reason", () => {
  it("closes when a person leaves it, and when the command was done", async () => {
    const closed = opened(async () => new Response(null, { status: 204 }));
    escape();
    expect(closed).toHaveBeenCalledTimes(1);
    fireEvent.click(screen.getByRole("button", { name: "Hold" }));
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(2));
  });

  it("keeps the focus when its command is refused, so that Escape still closes it", async () => {
    const closed = opened(async () => Response.json({ status: 422, title: "L-1 is used up." }, { status: 422 }));
    screen.getByRole("button", { name: "Hold" }).focus();
    fireEvent.click(screen.getByRole("button", { name: "Hold" }));
    await screen.findByText("L-1 is used up.");
    expect(screen.getByRole("dialog").contains(document.activeElement)).toBe(true);
    fireEvent.keyDown(document.activeElement!, { key: "Escape" });
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it("stays while the command is tried again by itself, so that nobody takes it for called off", async () => {
    const closed = opened(() => Promise.reject(new TypeError("offline")));
    fireEvent.click(screen.getByRole("button", { name: "Hold" }));
    await screen.findByText(/attempt 1 follows by itself/);

    escape();
    expect(closed).not.toHaveBeenCalled();
    expect(screen.getByRole("button", { name: "Cancel" })).toHaveProperty("disabled", true);

    vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });
});
