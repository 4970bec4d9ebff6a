import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./en.ts";
import { vi } from "./vi.ts";

const KEPT = "thidua.language";

export type Language = "vi" | "en";

/** Vietnamese unless the reader chose English before. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: localStorage.getItem(KEPT) === "en" ? "en" : "vi",
    fallbackLng: "vi",
    resources: { vi: { translation: vi }, en: { translation: en } },
    // React escapes.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = i18next.language;
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
  document.documentElement.lang = language;
  void i18next.changeLanguage(language);
}
