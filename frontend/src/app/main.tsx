import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { addAppMessages } from "./messages";

addAppMessages();
createRoot(document.getElementById("root")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
