import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link, Route, Routes } from "react-router";
import { ChatPage } from "./chat/chat-page.tsx";
import { Boundary } from "./parts/boundary.tsx";
import { Frame } from "./parts/frame.tsx";

// Asking is the first page and comes at once; the others when they are asked for.
const ReviewPage = lazy(() => import("./review/review-page.tsx"));
const BlindPage = lazy(() => import("./review/blind-page.tsx"));
const FeedbackPage = lazy(() => import("./review/feedback-page.tsx"));
const TablePage = lazy(() => import("./data/table-page.tsx"));
const ChartsPage = lazy(() => import("./charts/charts-page.tsx"));
const AddPage = lazy(() => import("./add/add-page.tsx"));
const SourcesPage = lazy(() => import("./sources/sources-page.tsx"));
const ArchivedPage = lazy(() => import("./archived/archived-page.tsx"));
const SignInPage = lazy(() => import("./account/sign-in-page.tsx"));

export function App() {
  const { t } = useTranslation();
  return (
    <Frame>
      <Boundary>
        <Suspense fallback={<p className="p-6 text-soft">{t("app.loading")}</p>}>
          <Routes>
            <Route index element={<ChatPage />} />
            <Route path="ban-luu/:id" element={<ArchivedPage />} />
            <Route path="duyet" element={<ReviewPage />} />
            <Route path="duyet/lan-hai" element={<BlindPage />} />
            <Route path="duyet/bao-sai" element={<FeedbackPage />} />
            <Route path="du-lieu/:kind?" element={<TablePage />} />
            <Route path="bieu-do" element={<ChartsPage />} />
            <Route path="them-bai" element={<AddPage />} />
            <Route path="nguon" element={<SourcesPage />} />
            <Route path="dang-nhap" element={<SignInPage />} />
            <Route path="*" element={<NotFound />} />
          </Routes>
        </Suspense>
      </Boundary>
    </Frame>
  );
}

function NotFound() {
  const { t } = useTranslation();
  return (
    <div className="mx-auto max-w-3xl p-6">
      <h1 className="text-2xl font-semibold">{t("app.notFound")}</h1>
      <Link className="link" to="/">
        {t("app.home")}
      </Link>
    </div>
  );
}
