/** Slots of a box in few signs: `1–4 6`. */
export function slotsText(slots: number[]): string {
  const runs = slots.toSorted((one, other) => one - other).reduce<number[][]>((found, slot) => {
    const last = found.at(-1);
    if (last?.at(-1) === slot - 1) last.push(slot);
    else found.push([slot]);
    return found;
  }, []);
  return runs.map((run) => (run.length > 1 ? `${run[0]}–${run.at(-1)}` : String(run[0]))).join(" ");
}
