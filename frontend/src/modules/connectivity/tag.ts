import { formatNumber } from "../../shared/format";
import type { Translate } from "../../shared/language";
import type { Tag } from "./types";

/** A tag's value as people read it; what is bad, stale or was never read is said so and never shown as zero. */
export function tagText(tag: Tag, texts: Translate): string {
  if (tag.quality === "NEVER" || tag.value === null || tag.value === undefined) {
    return texts(`connectivity.quality.${tag.quality === "GOOD" ? "NEVER" : tag.quality}`);
  }
  const text = valueText(tag, texts);
  return tag.quality === "GOOD" ? text : `${text} (${texts(`connectivity.quality.${tag.quality}`)})`;
}

function valueText(tag: Tag, texts: Translate): string {
  const state = tag.name === "state" ? texts(`connectivity.deviceState.${String(tag.value)}`, { _: "" }) : "";
  if (state) return state;
  if (typeof tag.value === "boolean") return texts(tag.value ? "shared.yes" : "shared.no");
  const text = typeof tag.value === "number" ? formatNumber(tag.value, 4) : String(tag.value);
  return tag.unit ? `${text} ${tag.unit}` : text || "–";
}
