import type { CheerioAPI } from "cheerio";

const NEVER =
  "script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,button,select,input,textarea,map,link,meta,base,dialog,option,progress,[hidden],[aria-hidden=true],[role=navigation],[role=search],[role=dialog],[role=menu],[role=menubar],nav,menu,.header-back-to";
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
// Names that page builders of any country give to what is not the article.
const ASIDE =
  /(?:^|[-_\s])(?:breadcrumbs?|side-?bar|related|comments?|share|sharing|social|toolbar|tool-?box|menu|nav(?:bar|igation)?|pagination|paging|pager|login|search(?:box|form)?|banner|advert(?:isement)?|ads|popup|modal|cookie|newsletter|rating|vote|print|back-?to-?top|skip|lang(?:uage)?s?|lien-?quan|tin-?khac|tin-?lien-?quan|quang-?cao|counter|statistics?|weather|off-?canvas)(?:$|[-_\s])/i;
const MOST = 0.4;

/** Takes out of the tree what is never part of an article: scripts, navigation, hidden parts, and asides known by name unless they hold most of the page. */
export function cleanTree($: CheerioAPI): void {
  $(NEVER).remove();
  $("[style]").each((_, element) => {
    if (HIDDEN.test($(element).attr("style") ?? "")) $(element).remove();
  });
  const whole = $("body").text().length || 1;
  $("[class],[id]").each((_, element) => {
    if (/^(?:body|html|main|article|h1|form)$/.test(element.name)) return;
    const node = $(element);
    if (!ASIDE.test(`${node.attr("class") ?? ""} ${node.attr("id") ?? ""}`)) return;
    const text = node.text();
    if (text.length > whole * MOST || node.find("h1").length > 0) return;
    // An aside is made of links and short words; paragraphs of text are kept whatever their box is called.
    const links = node.find("a").text().length;
    const prose = node
      .find("p,div,td,span")
      .addBack()
      .toArray()
      .some(
        (part) =>
          $(part).children("p,div,td,table,ul,section,article").length === 0 &&
          /.{120}[.;…]["”]?$/su.test($(part).text().trim()) &&
          $(part).find("a").text().length < 60,
      );
    if (!prose || links > text.length * 0.5) node.remove();
  });
}
