import { lineEn } from "./lineEn";
import { orderEn } from "./orderEn";
import { taskEn } from "./taskEn";

export const en = { execution: { ...orderEn, ...taskEn, ...lineEn } };
