import { Box, Chip, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useState } from "react";
import { ProblemError } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { useCommand } from "../../../shared/ui";
import { withoutRefused } from "./refused";
import { slotsText } from "./slots";
import { ScanSteps, type ScanStep } from "./ScanSteps";
import { SubmitBar } from "./SubmitBar";
import type { TaskFormProps } from "./TaskFormProps";

/** What may be taken for what is missing of a material. */
interface Instead {
  material: string;
  name: string;
  quantity: number;
  lots: { code: string; quantity: number }[];
}

interface KitLine {
  material: string;
  name: string;
  identity: "UNITS" | "LOTS" | "NONE";
  quantity: number;
  lots: string[];
  units: { code: string; carrier: string; slot: number; bin: string }[];
  /** The first to take in front; empty while there is enough of the material. */
  instead: Instead[];
}

/** Lots to scan: the material's own, then those of the substitute that is taken first. */
function proposed({ lots, instead }: KitLine): { code?: string; of?: Instead }[] {
  const all = [...lots.map((code) => ({ code })), ...(instead[0]?.lots.map(({ code }) => ({ code, of: instead[0] })) ?? [])];
  return all.length === 0 ? [{}] : all;
}

const BOX = "carrier";

/** Parts for a box: units from the store, lots that are scanned, small parts that are only counted. */
export function KitForm({ task, onDone }: TaskFormProps) {
  const texts = useTexts();
  const command = useCommand();
  const lines = (task.context?.kit ?? []) as KitLine[];
  const [values, setValues] = useState<Record<string, string>>({});
  const [more, setMore] = useState<Record<string, number>>({});
  const scanned = lines.filter(({ identity }) => identity === "LOTS");
  const needed = (line: KitLine): ScanStep[] =>
    proposed(line).map(({ code, of }, place) => ({
      name: `${line.material}/${place}`,
      label: of ? texts("execution.form.kitInstead", { material: line.name, substitute: of.name }) : texts("execution.form.kitLot", { material: line.name }),
      done: of?.name ?? line.name,
      hint: texts("execution.form.kitLotHint", { smart_count: Number(of?.quantity ?? line.quantity) }),
      suggestions: code ? [code] : [],
    }));
  const further = (line: KitLine): ScanStep[] => moreOf(line.material, more).map((name) => ({ name, label: texts("execution.form.kitMore", { material: line.name }), done: line.name }));
  const optional = [BOX, ...scanned.flatMap(({ material }) => moreOf(material, more))];
  // what may stay empty stands behind what must be scanned
  const steps = [...scanned.flatMap(needed), ...scanned.flatMap(further)];
  if (!task.carrier) {
    steps.push({ name: BOX, label: texts("execution.form.kitBox"), done: texts("execution.task.carrier"), hint: texts("execution.form.kitBoxHint") });
  }
  const ready = steps.every(({ name }) => optional.includes(name) || values[name]);
  const again = (failure: Error) => {
    setValues(withoutRefused(values, failure));
    const small = tooSmall(failure);
    const filled = (material: string) => moreOf(material, more).filter((name) => values[name]).length;
    setMore(Object.fromEntries(scanned.map(({ material }) => [material, filled(material) + (small.includes(material) ? 1 : 0)])));
  };
  const submit = async () => {
    const lots = Object.fromEntries(
      scanned.map((line) => [line.material, [...needed(line), ...further(line)].map(({ name }) => values[name]).filter((lot, at, all) => lot && all.indexOf(lot) === at)]),
    );
    if (await command.run(`execution/tasks/${task.id}/kit`, { carrier: values[BOX] || undefined, lots }, again)) {
      onDone(texts("execution.done.kit", { smart_count: task.quantity }));
    }
  };
  return (
    <>
      <Typography sx={{ mb: 1 }}>{texts("execution.form.kitWhat", { smart_count: task.quantity })}</Typography>
      <KitList lines={lines} />
      <ScanSteps steps={steps} values={values} onChange={setValues} onSkip={() => ready && !command.busy && void submit()} />
      <SubmitBar command={command} text={texts("execution.form.kitDone")} ready={ready} focus={steps.every(({ name }) => values[name])} onSubmit={() => void submit()} />
    </>
  );
}

/** Further lots than those proposed, of a material whose lots were too small. */
function moreOf(material: string, more: Record<string, number>): string[] {
  return Array.from({ length: more[material] ?? 0 }, (_, at) => `${material}/more/${at}`);
}

/** The materials whose lots a refusal calls too small. */
function tooSmall(failure: Error): string[] {
  const faults = (failure instanceof ProblemError && failure.problem.errors) || [];
  return faults.filter(({ code }) => code === "execution.lotsTooSmall").map(({ pointer }) => pointer.slice("/lots/".length));
}

/** What to fetch, and from where. */
function KitList({ lines }: { lines: KitLine[] }) {
  const texts = useTexts();
  return (
    <Table size="small" sx={{ mb: 2 }} data-kit-list="">
      <TableHead>
        <TableRow>
          <TableCell>{texts("execution.form.kitPart")}</TableCell>
          <TableCell align="right">{texts("execution.task.quantity")}</TableCell>
          <TableCell>{texts("execution.form.kitFrom")}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {lines.map((line) => (
          <TableRow key={line.material}>
            <TableCell>
              {line.name}
              <Typography variant="caption" color="text.secondary" noWrap sx={{ display: "block" }}>
                {line.material}
              </Typography>
            </TableCell>
            <TableCell align="right">{Number(line.quantity)}</TableCell>
            <TableCell>
              <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
                {placesOf(line).map((place) => (
                  <Chip key={place} size="small" label={place} />
                ))}
                {line.identity === "LOTS" && line.lots.map((lot) => <Chip key={lot} size="small" variant="outlined" label={lot} />)}
                {line.instead.map((of) => (
                  <SubstituteLine key={of.material} of={of} />
                ))}
                {line.identity === "NONE" && <Typography variant="body2">{texts("execution.form.kitShelf")}</Typography>}
              </Box>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function SubstituteLine({ of }: { of: Instead }) {
  const texts = useTexts();
  return (
    <Box data-substitute={of.material} sx={{ display: "flex", flexWrap: "wrap", gap: 0.5, alignItems: "center", width: "100%" }}>
      <Typography variant="body2">{texts("execution.form.kitSubstitute", { quantity: Number(of.quantity), name: of.name })}</Typography>
      {of.lots.map(({ code }) => (
        <Chip key={code} size="small" color="warning" variant="outlined" label={code} />
      ))}
    </Box>
  );
}

/** Bin and box of the units to fetch, with their slots. */
function placesOf({ units }: KitLine): string[] {
  const slots = new Map<string, number[]>();
  units.forEach(({ bin, carrier, slot }) => slots.set(`${bin} · ${carrier}`, [...(slots.get(`${bin} · ${carrier}`) ?? []), slot]));
  return [...slots].map(([box, taken]) => `${box} / ${slotsText(taken)}`);
}
