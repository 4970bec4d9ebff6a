import { useTranslation } from "react-i18next";
import type { ThiDuaRecord } from "../api/types.ts";
import { KindBadge, ReviewBadge } from "../parts/badges.tsx";
import { titleOf } from "../parts/format.ts";

interface Props {
  records: readonly ThiDuaRecord[];
  current: ThiDuaRecord | null;
  choose: (id: string) => void;
}

/** All records of the article, for who does not use a mouse. */
export function RecordButtons({ records, current, choose }: Props) {
  const { t } = useTranslation();
  return (
    <details className="mt-6 border-t border-line pt-3 text-sm">
      <summary className="font-semibold text-soft">{t("chat.parts", { count: records.length })}</summary>
      <ul className="mt-2 space-y-1">
        {records.map((record) => (
          <li key={`${record.kind}${record.id}`} className="flex items-center gap-2">
            <KindBadge kind={record.kind} />
            <button
              type="button"
              className="min-w-0 flex-1 truncate text-left hover:underline"
              aria-current={record.id === current?.id}
              onClick={() => choose(record.id)}
            >
              {titleOf(record)}
            </button>
            <ReviewBadge review={record.review} />
          </li>
        ))}
      </ul>
    </details>
  );
}
