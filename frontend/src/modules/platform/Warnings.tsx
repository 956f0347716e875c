import { Alert, Snackbar } from "@mui/material";
import { useServerLost } from "../../shared/api";
import { useTexts } from "../../shared/language";
import { COLOURS } from "../../shared/ui";
import { useAbout } from "./about";

/** What everybody must know as long as it is so, on each page. */
export function Warnings() {
  const texts = useTexts();
  const warnings = useAbout().data?.warnings ?? [];
  return (
    <>
      {warnings.map(({ code }) => (
        <Alert key={code} severity="warning" sx={{ py: 0, mb: 2 }}>
          {texts(`platform.warning.${code.replace("platform.", "")}`, { _: code })}
        </Alert>
      ))}
      <ServerLost />
    </>
  );
}

/** What is on the screen may be old: said above the page, so that nothing moves. */
function ServerLost() {
  const texts = useTexts();
  const lost = useServerLost();
  return (
    <Snackbar open={lost} anchorOrigin={{ vertical: "bottom", horizontal: "center" }}>
      <Alert severity="warning" variant="filled" data-server-lost="" sx={{ fontSize: "1rem", boxShadow: 6, bgcolor: COLOURS.held, color: "#fff" }}>
        {texts("shared.network.old")}
      </Alert>
    </Snackbar>
  );
}
