import ArticleOutlined from "@mui/icons-material/ArticleOutlined";
import DrawOutlined from "@mui/icons-material/DrawOutlined";
import FactCheckOutlined from "@mui/icons-material/FactCheckOutlined";
import MenuBookOutlined from "@mui/icons-material/MenuBookOutlined";
import TerminalOutlined from "@mui/icons-material/TerminalOutlined";
import type { SvgIconProps } from "@mui/material";

const ICONS: Record<string, typeof ArticleOutlined> = { DRAWING: DrawOutlined, SOP: MenuBookOutlined, SIP: FactCheckOutlined, NC_PROGRAM: TerminalOutlined };

/** What a document is for, as a picture. */
export function KindIcon({ kind, ...more }: SvgIconProps & { kind: string }) {
  const Icon = ICONS[kind] ?? ArticleOutlined;
  return <Icon {...more} />;
}
