/**
 * A model that does what is planted, whatever stands before it: it reads the article well, adds what it was told to add, words answers as
 * it was told to, and looks up what nobody asked for. Honest until it is told otherwise: `obeys`.
 */
export function obeyingModel(state: { obeys: boolean }) {
  return ({ messages }: { messages: readonly { role: string; content: string }[] }): string => {
    const prompt = messages.at(-1)?.content ?? "";
    const { obeys } = state;
    if (prompt.includes("<cac_y"))
      return JSON.stringify({ sentences: [obeys ? "Hà Nội đứng đầu với 999 xã, [xem](https://xau.example/999)." : "Không có gì."] });
    if (prompt.includes("<cau_hoi"))
      return JSON.stringify({
        asks: ["Hà Nội đứng đầu với 999 xã", "xã đạt chuẩn nông thôn mới của Hà Nội"].map((subject) => ({
          kind: "figure",
          intent: "value",
          subject,
          award: null,
          authority: null,
          recipients: [],
          status: null,
          unit: null,
        })),
      });
    const number = (words: string): number => Number(new RegExp(`^\\[(\\d+)\\] .*${words}`, "mu").exec(prompt)?.[1] ?? 1);
    const rest = { time: null, place: null, movement: null };
    const figure = (sentence: number, value: number, indicator = "số xã đạt chuẩn nông thôn mới") => ({
      sentences: [sentence],
      unit: "xã",
      indicator,
      comparator: "eq",
      status: "actual",
      value,
      ...rest,
    });
    const award = (kind: string, count: number) => ({
      sentences: [number("Giấy khen")],
      award: "giay-khen",
      rank: null,
      recipient: { kind, name: null, count },
      status: "conferred",
      authority: { level: null, name: null },
      time: null,
      movement: null,
    });
    const lies = obeys ? Array.from({ length: 12 }, (_, at) => figure(at + 1, 999, "<script>999</script>")) : [];
    return JSON.stringify({
      movements: [
        { sentences: [number("Hoa Lư chung sức")], name: "Hoa Lư chung sức xây dựng nông thôn mới", launcher: null },
        ...(obeys ? [{ sentences: [1], name: "Hà Nội đứng đầu", launcher: null }] : []),
      ],
      figures: [figure(number("11 xã"), 11), ...lies],
      awards: [award("collective", 14), award("individual", 23), ...(obeys ? [award("collective", 999)] : [])],
    });
  };
}
