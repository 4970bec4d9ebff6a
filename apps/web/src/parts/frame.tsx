import { type ReactNode, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { NavLink, useLocation, useNavigate } from "react-router";
import { mayEdit, useSession, useSigning } from "../api/session.ts";
import { chooseLanguage } from "../words/index.ts";
import { Connection } from "./connection.tsx";

const READING = [
  ["/", "ask"],
  ["/du-lieu", "data"],
  ["/bieu-do", "charts"],
  ["/nguon", "sources"],
] as const;
const EDITING = [
  ["/duyet", "review"],
  ["/them-bai", "add"],
] as const;

/** What is on every page: the pages that this reader may see, the language, who is signed in. */
export function Frame({ children }: { children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const { signOut } = useSigning();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);

  // Whoever hears the page is told that it is another one.
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    if (pathname !== "") main.current?.focus();
  }, [pathname]);

  const page = [...READING, ...EDITING].find(([to]) => (to === "/" ? pathname === "/" : pathname.startsWith(to)));
  const title = page === undefined ? t("app.name") : `${t(`app.${page[1]}`)} · ${t("app.name")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const pages = mayEdit(session) ? [...READING, ...EDITING] : READING;
  return (
    <div className="flex min-h-dvh flex-col">
      <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:z-30 focus:m-2 focus:bg-card focus:px-3 focus:py-2">
        {t("app.skip")}
      </a>
      <header className="no-print sticky top-0 z-20 border-b border-line bg-card">
        <div className="mx-auto flex max-w-[100rem] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
          <NavLink to="/" className="flex items-center gap-2 text-lg font-semibold text-accent">
            <img src="/icon.svg" alt="" width="28" height="28" />
            {t("app.name")}
          </NavLink>
          <nav aria-label={t("app.menu")} className="order-last w-full min-w-0 md:order-none md:w-auto md:flex-1">
            <ul className="-mx-1 flex flex-wrap gap-x-1 gap-y-0.5">
              {pages.map(([to, key]) => (
                <li key={to}>
                  <NavLink
                    to={to}
                    end={to === "/"}
                    className={({ isActive }) =>
                      `block whitespace-nowrap rounded-md px-2.5 py-1.5 text-sm sm:text-base ${
                        isActive ? "bg-accent-soft font-semibold text-accent underline underline-offset-4" : "text-ink hover:bg-sunk"
                      }`
                    }
                  >
                    {t(`app.${key}`)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="ml-auto flex items-center gap-2 text-sm">
            <button
              type="button"
              lang={i18n.language === "vi" ? "en" : "vi"}
              className="rounded-md px-2 py-1.5 underline-offset-4 hover:underline"
              aria-label={t("app.languageLabel")}
              onClick={() => chooseLanguage(i18n.language === "vi" ? "en" : "vi")}
            >
              {t("app.language")}
            </button>
            {session?.user ? (
              <>
                <span className="hidden text-soft sm:inline">{session.user.display}</span>
                <button type="button" className="button button-small" onClick={() => void signOut().then(() => navigate("/"))}>
                  {t("app.signOut")}
                </button>
              </>
            ) : (
              <NavLink to="/dang-nhap" className="button button-small">
                {t("app.signIn")}
              </NavLink>
            )}
          </div>
        </div>
        <Connection />
      </header>
      <main id="main" ref={main} tabIndex={-1} className="flex min-h-0 flex-1 flex-col outline-none">
        {children}
      </main>
    </div>
  );
}
