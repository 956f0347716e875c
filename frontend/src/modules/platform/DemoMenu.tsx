import PlayCircle from "@mui/icons-material/PlayCircle";
import { Button, Divider, ListSubheader, Menu, MenuItem, Switch } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNotify } from "react-admin";
import { Link as RouterLink } from "react-router";
import { call, useRead } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { errorText } from "../../shared/ui";
import { usePermission } from "../security";
import { CLOCK_FACTORS, useAbout, usePlantTime } from "./about";

/** The demo's own controls: how fast plant time runs, and whether the line plays by itself. */
export function DemoMenu() {
  const texts = useTexts();
  const client = useQueryClient();
  const notify = useNotify();
  const allowed = usePermission("demo.control");
  const demo = useAbout().data?.demo ?? false;
  const shown = allowed && demo;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const clock = usePlantTime().data;
  const operator = useRead<{ on: boolean }>(shown ? "demo/operator" : undefined, ["demo"]).data;
  if (!shown) return null;

  const put = async (path: string, body: unknown) => {
    try {
      await call(path, { method: "PUT", body });
      await client.invalidateQueries({ queryKey: ["api"] });
    } catch (failure) {
      notify(errorText(failure as Error, texts), { type: "error" });
    }
  };

  return (
    <>
      <Button color="inherit" size="small" startIcon={<PlayCircle />} aria-label={texts("platform.demo.title")} sx={{ minWidth: 44, minHeight: 44, fontSize: { xs: 0, md: "0.8125rem" }, "& .MuiButton-startIcon": { mr: { xs: 0, md: 1 } } }} onClick={(event) => setAnchor(event.currentTarget)}>
        {texts("platform.demo.title")}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem component={RouterLink} to="/stories" onClick={() => setAnchor(null)}>
          {texts("demo.menu")}
        </MenuItem>
        <Divider />
        <MenuItem onClick={() => void put("demo/operator", { on: !operator?.on })}>
          <Switch edge="start" size="small" checked={operator?.on ?? false} tabIndex={-1} />
          {texts("platform.demo.operator")}
        </MenuItem>
        <Divider />
        <ListSubheader>{texts("platform.demo.speed")}</ListSubheader>
        {CLOCK_FACTORS.map((factor) => (
          <MenuItem key={factor} selected={clock?.factor === factor} onClick={() => void put("demo/clock", { factor })}>
            {texts("shared.clock.factor", { factor })}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
