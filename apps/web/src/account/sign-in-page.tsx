import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useSigning } from "../api/session.ts";
import { useKept } from "../parts/kept.ts";
import { ProblemNote } from "../parts/problem-note.tsx";

/** Pages of this app that signing in may lead to: nothing from an address is followed anywhere else. */
const INSIDE = /^\/[\w-][\w/-]*(?:\?[^#\s\\][^#\\]*)?$/;

export default function SignInPage() {
  const { t } = useTranslation();
  const id = useId();
  const { signIn } = useSigning();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [name, setName] = useKept("thidua.name", "");
  const [password, setPassword] = useState("");
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      const { user } = await signIn(name, password);
      const to = search.get("to") ?? "";
      navigate(INSIDE.test(to) ? to : user?.role === "viewer" ? "/" : "/duyet", { replace: true });
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  }
  return (
    <div className="mx-auto w-full max-w-sm px-4 py-10">
      <h1 className="mb-4 text-2xl font-semibold">{t("account.title")}</h1>
      <form className="card space-y-3 p-5" onSubmit={(event) => void submit(event)}>
        <div>
          <label htmlFor={`${id}name`} className="font-medium">
            {t("account.name")}
          </label>
          <input
            id={`${id}name`}
            className="field"
            value={name}
            onChange={(event) => setName(event.target.value)}
            autoComplete="username"
            autoCapitalize="none"
            required
            maxLength={100}
          />
        </div>
        <div>
          <label htmlFor={`${id}password`} className="font-medium">
            {t("account.password")}
          </label>
          <input
            id={`${id}password`}
            type="password"
            className="field"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            required
            maxLength={200}
          />
        </div>
        {problem !== null && <ProblemNote error={problem} />}
        <button type="submit" className="button button-main w-full" disabled={busy}>
          {t("account.submit")}
        </button>
      </form>
      <p className="mt-3 text-sm text-soft">{t("account.hint")}</p>
    </div>
  );
}
