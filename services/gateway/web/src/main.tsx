import "@/theme";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "@/app/App";
import { startLanguages } from "@/i18n";
import { currentSession } from "@/session/session";

const place = document.getElementById("page");
if (!place) throw new Error("index.html has no element with the id page");
const session = currentSession();
// Said where it is waited for.
session.catch(() => undefined);
await startLanguages();
createRoot(place).render(
  <StrictMode>
    <App session={session} />
  </StrictMode>,
);
