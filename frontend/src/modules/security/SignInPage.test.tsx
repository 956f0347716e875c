import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { changeLocale, type Locale } from "../../shared/language";
import { addFeatureMessages } from "../messages";
import { SignInPage } from "./SignInPage";

beforeAll(addFeatureMessages);

afterEach(() => {
  cleanup();
  changeLocale("en");
});

describe("the sign-in page", () => {
  it.each<[Locale, string, string, string]>([
    ["en", "Username", "Password", "Sign in"],
    ["zh", "账号", "密码", "登录"],
  ])("has its words in %s on the terminal too, where react-admin's texts are not", (locale, userName, password, submit) => {
    vi.stubGlobal("fetch", vi.fn(async () => new Response("{}")));
    changeLocale(locale);
    render(
      <QueryClientProvider client={new QueryClient()}>
        <SignInPage onSignIn={async () => {}} />
      </QueryClientProvider>,
    );
    expect(screen.getByLabelText(userName, { exact: false }).getAttribute("name")).toBe("userName");
    expect(screen.getByLabelText(password, { exact: false }).getAttribute("name")).toBe("password");
    expect(screen.getByRole("button", { name: submit })).toBeTruthy();
  });
});
