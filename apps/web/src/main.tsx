import "@fontsource/be-vietnam-pro/vietnamese-400.css";
import "@fontsource/be-vietnam-pro/vietnamese-600.css";
import "@fontsource/be-vietnam-pro/latin-400.css";
import "@fontsource/be-vietnam-pro/latin-600.css";
import "./style.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { Problem, UNREACHED } from "./api/client.ts";
import { App } from "./app.tsx";
import { startWords } from "./words/index.ts";

startWords();
const client = new QueryClient({
  defaultOptions: {
    queries: {
      // Only what was not reached is worth asking again.
      retry: (times, error) => times < 4 && error instanceof Problem && (error.status === UNREACHED || error.status === 503),
      staleTime: 10_000,
    },
  },
});
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </QueryClientProvider>
    </StrictMode>,
  );
}
