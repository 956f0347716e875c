import type { en } from "./en";
import { orderZh } from "./orderZh";
import { taskZh } from "./taskZh";

export const zh = { execution: { ...orderZh, ...taskZh } } satisfies typeof en;
