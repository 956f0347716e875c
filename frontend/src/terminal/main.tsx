import { CssBaseline, ThemeProvider, useMediaQuery } from "@mui/material";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { addFeatureMessages } from "../modules/messages";
import { darkTheme, lightTheme } from "../shared/ui/theme";
import { Terminal } from "./Terminal";

addFeatureMessages();
const client = new QueryClient({ defaultOptions: { queries: { staleTime: 1_000, retry: 1 } } });

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
