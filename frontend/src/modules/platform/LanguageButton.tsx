import Translate from "@mui/icons-material/Translate";
import { Button } from "@mui/material";
import { changeLocale, useLocaleCode, useTexts } from "../../shared/language";

/** Changes to the other language at once. */
export function LanguageButton() {
  const locale = useLocaleCode();
  const texts = useTexts();
  const other = locale === "zh" ? "en" : "zh";
  return (
    <Button
      color="inherit"
      startIcon={<Translate sx={{ display: { xs: "none", md: "inline-block" } }} />}
      aria-label={texts("shared.language.change")}
      data-language={other}
      sx={{ flexShrink: 0, whiteSpace: "nowrap", minHeight: 44, "& .MuiButton-startIcon": { mr: { xs: 0, md: 1 } } }}
      onClick={() => changeLocale(other)}
    >
      {texts(`shared.language.${other}`)}
    </Button>
  );
}
