import { formatNumber } from "../../shared/format";

const STEP = 1024;
const UNITS = ["B", "kB", "MB"];

/** How long a file is, as people say it. */
export function sizeText(bytes: number): string {
  let unit = 0;
  let size = bytes;
  while (size >= STEP && unit < UNITS.length - 1) {
    size /= STEP;
    unit++;
  }
  return `${formatNumber(unit === 0 || size >= 100 ? Math.round(size) : Math.round(size * 10) / 10)} ${UNITS[unit]}`;
}
