import Search from "@mui/icons-material/Search";
import { InputAdornment, InputBase } from "@mui/material";
import { useState } from "react";
import { useNotify } from "react-admin";
import { useNavigate } from "react-router";
import { ProblemError, read } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { normalise } from "../../shared/scan/scan";
import { errorText } from "../../shared/ui";
import { usePermission } from "../security";
import { pageOf } from "./genealogy";

/** Scan or type any code: unit, lot, carrier, order, nonconformance, device. */
export function SearchBox() {
  const texts = useTexts();
  const notify = useNotify();
  const navigate = useNavigate();
  const allowed = usePermission("traceability.read");
  const [text, setText] = useState("");
  if (!allowed) return null;

  const find = async () => {
    const code = normalise(text);
    if (!code) return;
    setText("");
    try {
      const found = await read<{ type: string; code: string } | undefined>(`traceability/search?code=${encodeURIComponent(code)}`);
      const page = found && pageOf(found.type, found.code);
      if (page) {
        void navigate(page);
      } else {
        notify(texts("traceability.notFound", { code }), { type: "info" });
      }
    } catch (failure) {
      const unknown = failure instanceof ProblemError && failure.status === 404;
      notify(unknown ? texts("traceability.notFound", { code }) : errorText(failure as Error, texts), { type: unknown ? "info" : "error" });
    }
  };

  return (
    <InputBase
      fullWidth
      value={text}
      placeholder={texts("traceability.search")}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.key === "Enter" && void find()}
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
