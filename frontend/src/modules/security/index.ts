export { SignInPage } from "./SignInPage";
export { forgetSession, session, signIn, signOut, usePermission, useSession, type Session } from "./session";
export { usePersonNames } from "./usePersonNames";
