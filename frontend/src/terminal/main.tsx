import { CssBaseline, ThemeProvider, useMediaQuery } from "@mui/material";
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { addFeatureMessages } from "../modules/messages";
import { forgetSession } from "../modules/security/session";
import { createClient } from "../shared/api";
import { darkTheme, lightTheme } from "../shared/ui/theme";
import { Terminal } from "./Terminal";

addFeatureMessages();
const client = createClient((queries) => {
  forgetSession();
  void queries.invalidateQueries({ queryKey: ["session"] });
});

function Themed() {
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  return (
    <ThemeProvider theme={dark ? darkTheme : lightTheme}>
      <CssBaseline />
      <Terminal />
    </ThemeProvider>
  );
}

createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Themed />
    </QueryClientProvider>
  </StrictMode>,
);
