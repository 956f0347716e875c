import Download from "@mui/icons-material/Download";
import { Box, Button, Checkbox, FormControlLabel, FormGroup } from "@mui/material";
import { useState } from "react";
import { apiUrl } from "../../shared/api";
import { useLocaleCode, useTexts } from "../../shared/language";
import { Section, Small } from "../../shared/ui";
import type { Kind } from "./types";

/** Downloads templates and data of the chosen kinds, in one workbook, with the files that it names, or as CSV. Lists inside of records go with them. */
export function TakeAlong({ kinds: all, chosen }: { kinds: Kind[]; chosen: string }) {
  const texts = useTexts();
  const language = useLocaleCode();
  const kinds = all.filter(({ of }) => !of);
  const [picked, setPicked] = useState(() => kinds.filter(({ entity }) => chosen === "" || entity === chosen).map(({ entity }) => entity));
  const toggle = (entity: string) => setPicked(picked.includes(entity) ? picked.filter((one) => one !== entity) : [...picked, entity]);
  const withFiles = all.some(({ entity, of, files }) => files && picked.includes(of ?? entity));
  const lists = picked.length === 1 ? all.filter(({ of }) => of === picked[0]) : [];
  const address = (parameters: Record<string, string>, entities = picked.join(",")) =>
    apiUrl(`administration/exports/file?${new URLSearchParams({ ...parameters, language, entities }).toString()}`);
  return (
    <Section id="take" title={texts("administration.exchange.take")}>
      <Small>{texts("administration.exchange.takeHint")}</Small>
      <FormGroup row sx={{ my: 1 }}>
        {kinds.length > 1 && (
          <FormControlLabel
            control={<Checkbox size="small" checked={picked.length === kinds.length} indeterminate={picked.length > 0 && picked.length < kinds.length} onChange={() => setPicked(picked.length === kinds.length ? [] : kinds.map(({ entity }) => entity))} />}
            label={texts("administration.exchange.all")}
          />
        )}
        {kinds.map(({ entity, name }) => (
          <FormControlLabel key={entity} control={<Checkbox size="small" checked={picked.includes(entity)} onChange={() => toggle(entity)} slotProps={{ input: { name: entity } }} />} label={name} />
        ))}
      </FormGroup>
      <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap" }}>
        <File take="template" href={address({ empty: "true", format: "XLSX" })} disabled={picked.length === 0} label={texts("administration.exchange.template")} />
        <File take="data" href={address({ format: "XLSX" })} disabled={picked.length === 0} label={texts("administration.exchange.data")} />
        <File take="package" href={address({ format: "ZIP" })} disabled={!withFiles} label={texts("administration.exchange.package")} />
        <File take="template-csv" href={address({ empty: "true", format: "CSV" })} disabled={picked.length !== 1} label={`${texts("administration.exchange.template")} (CSV)`} />
        <File take="data-csv" href={address({ format: "CSV" })} disabled={picked.length !== 1} label={`${texts("administration.exchange.data")} (CSV)`} />
        {lists.map(({ entity, name }) => (
          <File key={entity} take={entity} href={address({ format: "CSV" }, entity)} disabled={false} label={`${name} (CSV)`} />
        ))}
      </Box>
    </Section>
  );
}

function File({ take, href, disabled, label }: { take: string; href: string; disabled: boolean; label: string }) {
  return (
    <Button variant="outlined" startIcon={<Download />} href={href} download disabled={disabled} data-take={take}>
      {label}
    </Button>
  );
}
