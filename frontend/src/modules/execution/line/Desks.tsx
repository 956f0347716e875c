import GavelOutlined from "@mui/icons-material/GavelOutlined";
import { Box, Link, Typography } from "@mui/material";
import { Link as RouterLink } from "react-router";
import { useTexts } from "../../../shared/language";
import { COLOURS } from "../../../shared/ui";
import { useView } from "./ViewContext";

/** People who decide rather than make: what waits for them, and how many pieces are held until then. */
export function Desks() {
  const texts = useTexts();
  const { picture, orders } = useView();
  const held = [...orders.values()].reduce((sum, { quantities }) => sum + quantities.held, 0);
  return (
    <Box sx={{ border: 2, borderColor: held > 0 ? COLOURS.held : "divider", borderRadius: 1.5, bgcolor: "background.paper", p: 0.75 }}>
      <Typography component="h3" sx={{ fontWeight: 700, fontSize: "0.86rem", lineHeight: 1.2, display: "flex", gap: 0.5, alignItems: "center" }}>
        <GavelOutlined sx={{ fontSize: 16 }} />
        {texts("execution.line.toDecide")}
      </Typography>
      <Row to="/nonconformances" strong={held > 0}>
        {texts(held > 0 ? "execution.line.held" : "execution.line.noneHeld", { smart_count: held })}
      </Row>
      {picture.desks.map(({ code, tasks }) => (
        <Row key={code} to="/tasks" strong>
          {texts("execution.line.deskWaits", { desk: texts(`execution.station.${code}`, { _: code }), smart_count: tasks.length })}
        </Row>
      ))}
    </Box>
  );
}

function Row({ to, strong, children }: { to: string; strong: boolean; children: React.ReactNode }) {
  return (
    <Link component={RouterLink} to={to} underline="hover" sx={{ display: "block", fontSize: "0.78rem", lineHeight: 1.4, fontWeight: strong ? 650 : 400, color: strong ? "secondary.main" : "text.secondary" }}>
      {children}
    </Link>
  );
}
