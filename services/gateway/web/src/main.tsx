import "@/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "@/app/App";
import { startLanguages } from "@/i18n";

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element with the id page");
await startLanguages();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
