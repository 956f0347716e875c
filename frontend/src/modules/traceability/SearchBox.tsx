import Search from "@mui/icons-material/Search";
import { InputAdornment, InputBase } from "@mui/material";
import { useState } from "react";
import { useTexts } from "../../shared/language";
import { normalise } from "../../shared/scan/scan";
import { usePermission } from "../security";
import { useFind } from "./useFind";

/** Scan or type any code: unit, lot, carrier, order, nonconformance, device. */
export function SearchBox() {
  const texts = useTexts();
  const find = useFind();
  const allowed = usePermission("traceability.read");
  const [text, setText] = useState("");
  if (!allowed) return null;

  const search = async () => {
    const code = normalise(text);
    if (!code) return;
    setText("");
    await find(code);
  };

  return (
    <InputBase
      fullWidth
      value={text}
      placeholder={texts("traceability.search")}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && void search()}
      inputProps={{ "aria-label": texts("traceability.search"), "data-search": "", autoComplete: "off" }}
      startAdornment={
        <InputAdornment position="start" sx={{ color: "inherit" }}>
          <Search fontSize="small" />
        </InputAdornment>
      }
      sx={{ bgcolor: "rgba(255,255,255,.16)", color: "inherit", borderRadius: 2, px: 1.5, py: 0.25 }}
    />
  );
}
