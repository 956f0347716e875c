import ImportExport from "@mui/icons-material/ImportExport";
import { Button } from "@mui/material";
import { useCanAccess } from "react-admin";
import { Link } from "react-router";
import { useTexts } from "../language";

/** Leads to import and export with a kind of record chosen. */
export function ExchangeButton({ entity }: { entity: string }) {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: "imports", action: "list" });
  return canAccess ? (
    <Button size="small" startIcon={<ImportExport />} component={Link} to={`/imports?kind=${encodeURIComponent(entity)}`} data-exchange="">
      {texts("shared.record.exchange")}
    </Button>
  ) : null;
}
