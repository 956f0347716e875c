import { Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useRead } from "../../../shared/api";
import { useTexts } from "../../../shared/language";
import { CommandState, Loaded, Section, useCommand } from "../../../shared/ui";
import { usePermission } from "../../security";
import type { Proposal } from "../types";
import { BoughtTable, NeedsTable } from "./ProposalTables";

/** What planning would make; nothing is made before somebody takes the proposal. */
export function ProposalSection({ code }: { code: string }) {
  const texts = useTexts();
  const allowed = usePermission("ordering.create");
  const [untouched, setUntouched] = useState<string[]>([]);
  const command = useCommand();
  const stock = untouched.length > 0 ? `?withoutStock=${encodeURIComponent(untouched.join(","))}` : "";
  const path = `ordering/customer-orders/${encodeURIComponent(code)}/proposal${stock}`;
  const proposal = useRead<Proposal>(allowed ? path : undefined, ["material", "ordering"], 10_000, { keep: true });
  const use = (material: string, yes: boolean) => setUntouched((before) => (yes ? before.filter((one) => one !== material) : [...before, material]));
  const take = () => void command.run(`ordering/customer-orders/${code}/plan`, { withoutStock: untouched, proposal: proposal.data?.token });
  if (!allowed) return <Section title={texts("ordering.proposal.title")}>{texts("ordering.proposal.notYours")}</Section>;
  return (
    <Section
      title={texts("ordering.proposal.title")}
      actions={
        <Button variant="contained" size="large" data-plan="" disabled={command.busy || !proposal.data || proposal.isPlaceholderData} onClick={take}>
          {texts("ordering.proposal.take")}
        </Button>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {texts("ordering.proposal.hint")}
      </Typography>
      {(command.busy || command.failure) && <CommandState command={command} />}
      <Loaded query={proposal}>
        {(found) => (
          <Box sx={{ display: "grid", gap: 3 }}>
            <NeedsTable needs={found.needs} untouched={untouched} onUse={use} />
            <BoughtTable bought={found.bought} />
          </Box>
        )}
      </Loaded>
    </Section>
  );
}
