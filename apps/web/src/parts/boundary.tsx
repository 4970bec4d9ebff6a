import { Component, type ReactNode } from "react";
import { Translation } from "react-i18next";

/** Shows what to do where a page fails, instead of nothing. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Translation>
        {(t) => (
          <div role="alert" className="mx-auto max-w-3xl p-6">
            <h1 className="text-2xl font-semibold">{t("app.broken")}</h1>
            <p>{t("app.brokenWhat")}</p>
            <button type="button" className="button mt-3" onClick={() => location.reload()}>
              {t("app.retry")}
            </button>
          </div>
        )}
      </Translation>
    );
  }
}
