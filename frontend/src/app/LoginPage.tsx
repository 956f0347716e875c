import { useQueryClient } from "@tanstack/react-query";
import { useLogin } from "react-admin";
import { SignInPage } from "../modules/security";

/** The sign-in page as react-admin asks for it. */
export function LoginPage() {
  const login = useLogin();
  const client = useQueryClient();
  const signIn = async (username: string, password: string) => {
    await login({ username, password });
    await client.invalidateQueries({ queryKey: ["session"] });
  };
  return <SignInPage onSignIn={signIn} />;
}
