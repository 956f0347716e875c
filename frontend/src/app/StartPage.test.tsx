import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { MemoryRouter, Route, Routes, useNavigate } from "react-router";
import { describe, expect, it } from "vitest";
import { startOf, StartPage } from "./StartPage";

describe("a person's work begins", () => {
  it.each([
    ["at the line for who supervises", ["ordering.create", "execution.read", "execution.supervise"], "/line"],
    ["at the orders for who plans", ["ordering.create", "execution.work"], "/production-orders"],
    ["at the tasks for who works", ["execution.read", "execution.work"], "/tasks"],
    ["at the line for who only looks", ["execution.read"], "/line"],
    ["at the orders for anybody else", [], "/production-orders"],
  ])("%s", (_, permissions, page) => expect(startOf(permissions)).toBe(page));

  it("there too for who goes to the start once more before it has opened", async () => {
    const client = new QueryClient();
    client.setQueryData(["session"], { userName: "li", permissions: ["execution.work"] });
    render(
      <QueryClientProvider client={client}>
        <MemoryRouter>
          <Routes>
            <Route path="/" element={<><StartPage /><OnceMore /></>} />
            <Route path="/tasks" element="the tasks" />
          </Routes>
        </MemoryRouter>
      </QueryClientProvider>,
    );
    await screen.findByText("the tasks");
  });
});

function OnceMore() {
  const navigate = useNavigate();
  useEffect(() => void navigate("/"), [navigate]);
  return null;
}
