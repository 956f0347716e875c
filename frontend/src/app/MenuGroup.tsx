import ExpandMore from "@mui/icons-material/ExpandMore";
import { ButtonBase, Collapse, Divider } from "@mui/material";
import type { KeyboardEvent, ReactElement } from "react";
import { Menu as RaMenu } from "react-admin";
import { useTexts } from "../shared/language";

export interface Entry {
  resource: string;
  to: string;
  text: string;
  icon: ReactElement;
}

export interface Group {
  text: string;
  entries: Entry[];
}

interface Props {
  group: Group;
  /** Room for words; else icons alone, which are all shown. */
  wide: boolean;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** Entries under one heading that folds them away. */
export function MenuGroup({ group, wide, open, onToggle }: Props) {
  const entries = group.entries.map((entry) => <MenuEntry key={entry.to} {...entry} />);
  if (!wide) {
    return (
      <div role="group">
        {entries}
        <Divider sx={{ my: 0.5, mx: 1 }} />
      </div>
    );
  }
  const id = `menu-${group.text.replaceAll(".", "-")}`;
  return (
    <div role="group" aria-labelledby={id} data-menu-group={group.text}>
      <Heading id={id} text={group.text} open={open} onToggle={onToggle} />
      <Collapse in={open} timeout={120} unmountOnExit>
        {entries}
      </Collapse>
    </div>
  );
}

interface HeadingProps {
  id: string;
  text: string;
  open: boolean;
  onToggle: (open: boolean) => void;
}

/** Right unfolds and left folds, as in any tree. */
function Heading({ id, text, open, onToggle }: HeadingProps) {
  const texts = useTexts();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowRight" || event.key === "ArrowLeft") onToggle(event.key === "ArrowRight");
  };
  return (
    <ButtonBase
      id={id}
      role="menuitem"
      aria-expanded={open}
      onClick={() => onToggle(!open)}
      onKeyDown={onKeyDown}
      sx={{
        width: "calc(100% - 8px)",
        minHeight: 36,
        "@media (pointer: coarse)": { minHeight: 44 },
        justifyContent: "space-between",
        pl: 2,
        pr: 1.5,
        borderRadius: "0 20px 20px 0",
        color: "text.secondary",
        typography: "body2",
        fontSize: "0.8125rem",
        fontWeight: 600,
        whiteSpace: "nowrap",
        "&:hover": { bgcolor: "action.hover" },
        "&.Mui-focusVisible": { bgcolor: "action.focus" },
      }}
    >
      {texts(text)}
      <ExpandMore fontSize="small" sx={{ transform: open ? "none" : "rotate(-90deg)", transition: "transform 120ms" }} />
    </ButtonBase>
  );
}

export function MenuEntry({ to, text, icon }: Entry) {
  const texts = useTexts();
  return <RaMenu.Item to={to} primaryText={texts(text, { smart_count: 2 })} leftIcon={icon} />;
}
