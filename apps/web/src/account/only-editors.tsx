import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { mayEdit, useSession } from "../api/session.ts";

/** A page for editors; others are told how they become one. */
export function OnlyEditors({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  const { pathname, search } = useLocation();
  if (session === undefined) return <p className="p-6 text-soft">{t("app.loading")}</p>;
  if (mayEdit(session)) return children;
  return (
    <div className="mx-auto max-w-xl px-4 py-10">
      <h1 className="text-2xl font-semibold">{t(session.user === null ? "editor.needSignIn" : "editor.needRole")}</h1>
      {session.user === null && (
        <Link to={`/dang-nhap?to=${encodeURIComponent(pathname + search)}`} className="button button-main mt-4">
          {t("app.signIn")}
        </Link>
      )}
    </div>
  );
}
