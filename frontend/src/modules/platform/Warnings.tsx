import { Alert } from "@mui/material";
import { useTexts } from "../../shared/language";
import { useAbout } from "./about";

/** What everybody must know as long as it is so, on each page. */
export function Warnings() {
  const texts = useTexts();
  const warnings = useAbout().data?.warnings ?? [];
  return (
    <>
      {warnings.map(({ code }) => (
        <Alert key={code} severity="warning" sx={{ py: 0, mb: 2 }}>
          {texts(`platform.warning.${code}`, { _: code })}
        </Alert>
      ))}
    </>
  );
}
