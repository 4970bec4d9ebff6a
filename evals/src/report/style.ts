/** The look of the report; no file beside it and no font from anywhere. */
export const STYLE = `
:root { color-scheme: light; --ink: #16202b; --soft: #4a5866; --line: #d5dce3; --paper: #ffffff; --wash: #f4f6f8; --good: #0b6b4f; --bad: #a3211c; --gold: #ffe08a; --said: #bfe0ff; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, "Be Vietnam Pro", "Segoe UI", sans-serif; color: var(--ink); background: var(--wash); }
header, main { max-width: 74rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .5rem; }
p { margin: .25rem 0 .75rem; color: var(--soft); }
section { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem; margin: 0 0 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: .35rem .6rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
th:first-child, td:first-child { text-align: left; white-space: normal; }
caption { text-align: left; color: var(--soft); font-weight: 600; padding: .5rem .6rem; }
small { color: var(--soft); }
thead th { color: var(--soft); font-weight: 600; border-bottom: 2px solid var(--line); }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.tiles li { background: var(--wash); border-radius: 8px; padding: .75rem 1rem; }
.tiles b { display: block; font-size: 1.6rem; line-height: 1.2; }
.tiles span { color: var(--soft); font-size: .9rem; }
.bar { display: inline-block; height: .6rem; background: var(--good); border-radius: 3px; vertical-align: middle; }
.worse { color: var(--bad); font-weight: 600; }
.fine { color: var(--good); font-weight: 600; }
svg text { font: 12px system-ui, sans-serif; fill: var(--soft); }
details { border-top: 1px solid var(--line); padding: .5rem 0; }
summary { cursor: pointer; font-weight: 600; }
summary .count { display: inline-block; min-width: 2.5rem; }
ol.errors { list-style: none; margin: .5rem 0; padding: 0; }
ol.errors > li { border-left: 3px solid var(--line); padding: .4rem .75rem; margin: 0 0 .6rem; }
button, a { color: #0a4f8f; }
button { font: inherit; background: none; border: 1px solid currentColor; border-radius: 6px; padding: .2rem .6rem; cursor: pointer; }
:focus-visible { outline: 3px solid #0a4f8f; outline-offset: 2px; }
.label { display: inline-block; min-width: 4.5rem; color: var(--soft); }
mark { color: inherit; padding: 0 .1em; }
mark.gold { background: var(--gold); border-bottom: 2px solid #8a6100; }
mark.said { background: var(--said); border-bottom: 2px dashed #0a4f8f; }
.legend mark { margin-right: 1rem; }
dialog { width: min(60rem, 94vw); max-height: 90vh; border: 1px solid var(--line); border-radius: 10px; padding: 0; color: var(--ink); }
dialog::backdrop { background: rgb(22 32 43 / .5); }
dialog .top { position: sticky; top: 0; background: var(--paper); border-bottom: 1px solid var(--line); padding: .75rem 1.25rem; display: flex; gap: 1rem; justify-content: space-between; align-items: start; }
dialog .text { padding: 1rem 1.25rem 2rem; white-space: pre-wrap; overflow-wrap: anywhere; }
@media print { dialog, button { display: none; } body { background: none; } details { break-inside: avoid; } }
`;

/** Opens an article at an error. Texts come as data and are set as text, never as markup. */
export const SCRIPT = `
"use strict";
const texts = JSON.parse(document.getElementById("texts").textContent);
const dialog = document.getElementById("article");
const body = dialog.querySelector(".text");
function pieces(length, ranges) {
  const cuts = new Set([0, length]);
  for (const { start, end } of ranges) { cuts.add(start); cuts.add(end); }
  const sorted = [...cuts].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => ({ start, end: sorted[i + 1] }));
}
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-doc]");
  if (!button) return;
  const { title, text } = texts[button.dataset.doc];
  const ranges = JSON.parse(button.dataset.at);
  dialog.querySelector("h2").textContent = title || button.dataset.doc;
  dialog.querySelector(".what").textContent = button.dataset.what;
  body.replaceChildren(...pieces(text.length, ranges).map(({ start, end }) => {
    const inside = ranges.filter((range) => range.start <= start && end <= range.end);
    const piece = document.createTextNode(text.slice(start, end));
    if (inside.length === 0) return piece;
    const mark = document.createElement("mark");
    mark.className = inside.map(({ as }) => as).join(" ").includes("gold") ? "gold" : "said";
    mark.append(piece);
    return mark;
  }));
  dialog.showModal();
  body.querySelector("mark")?.scrollIntoView({ block: "center" });
});
dialog.querySelector("button").addEventListener("click", () => dialog.close());
`;
