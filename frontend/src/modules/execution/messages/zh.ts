import type { en } from "./en";
import { lineZh } from "./lineZh";
import { orderZh } from "./orderZh";
import { taskZh } from "./taskZh";

export const zh = { execution: { ...orderZh, ...taskZh, ...lineZh } } satisfies typeof en;
