import Category from "@mui/icons-material/Category";
import Inventory2Outlined from "@mui/icons-material/Inventory2Outlined";
import TripOrigin from "@mui/icons-material/TripOrigin";
import { Box, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { formatDateTime, formatQuantity } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { CodeLink, COLOURS, StateChip } from "../../../shared/ui";
import type { TreeNode, UnitTree } from "./types";

const ICONS = { UNIT: TripOrigin, LOT: Inventory2Outlined, MATERIAL: Category };

/** The units around a unit, the unit itself, and all that is in it, each below what it is in. */
export function TreePicture({ tree }: { tree: UnitTree }) {
  const nest = (around: TreeNode[]): ReactNode =>
    around.length === 0 ? (
      <Branch node={tree.unit} here />
    ) : (
      <Branch node={around[0]}>{nest(around.slice(1))}</Branch>
    );
  return (
    <Box component="ul" data-tree="" sx={{ listStyle: "none", m: 0, p: 0, overflowX: "auto" }}>
      {nest(tree.above.toReversed())}
    </Box>
  );
}

function Branch({ node, here, children }: { node: TreeNode; here?: boolean; children?: ReactNode }) {
  return (
    <Box component="li" sx={{ position: "relative" }}>
      <Leaf node={node} here={here} />
      {(children || node.parts.length > 0) && (
        <Box component="ul" sx={{ listStyle: "none", m: 0, ml: 1.5, pl: 2.5, borderLeft: 2, borderColor: "divider" }}>
          {node.parts.map((part, index) => (
            <Branch key={`${part.code} ${part.job} ${index}`} node={part} />
          ))}
          {children}
        </Box>
      )}
    </Box>
  );
}

function Leaf({ node, here }: { node: TreeNode; here?: boolean }) {
  const texts = useTexts();
  const Icon = ICONS[node.kind];
  const out = Boolean(node.removedAt);
  return (
    <Box data-node={node.code} sx={{ display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: 1, minHeight: 36, opacity: out ? 0.75 : 1 }}>
      <Icon fontSize="small" sx={{ color: here ? COLOURS.active : "text.secondary" }} />
      <Typography sx={{ fontWeight: here ? 700 : 500 }}>
        {Number(node.quantity) !== 1 && `${texts("traceability.tree.times", { quantity: formatQuantity(node.quantity) })} `}
        {node.name}
      </Typography>
      <Code node={node} here={here} />
      {node.state && <StateChip texts="execution.unitState" state={node.state} />}
      <Typography variant="body2" color="text.secondary">
        {[node.supplier, node.heatNumber, node.at && formatDateTime(node.at)].filter(Boolean).join(" · ")}
      </Typography>
      {node.insteadOf && (
        <Typography variant="body2" color="warning.main" data-instead-of={node.insteadOf}>
          {texts("traceability.insteadOf", { material: node.insteadOf })}
        </Typography>
      )}
      {out && (
        <Typography variant="body2" color="warning.main">
          {texts("traceability.removed", { time: formatDateTime(node.removedAt) })}
        </Typography>
      )}
    </Box>
  );
}

function Code({ node, here }: { node: TreeNode; here?: boolean }) {
  const texts = useTexts();
  if (node.kind === "MATERIAL") return <Typography color="text.secondary">{texts("traceability.untold")}</Typography>;
  if (here) return <Typography sx={{ fontWeight: 700 }}>{node.serial ?? node.code}</Typography>;
  const to = node.kind === "UNIT" ? `/units/${encodeURIComponent(node.code)}/show` : `/recalls/${encodeURIComponent(node.code)}`;
  return <CodeLink code={node.serial ?? node.code} to={to} />;
}
