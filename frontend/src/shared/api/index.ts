export { createClient } from "./client";
export { apiUrl, call, read, readText, totalOf, type Call } from "./http";
export { listOf } from "./list";
export { useLiveUpdates } from "./live";
export { useServerLost } from "./lost";
export { faultsOf, NetworkLost, ProblemError, problemText, type Problem } from "./problem";
export { submit } from "./submit";
export { usePage, type PageOf } from "./usePage";
export { useRead } from "./useRead";
