/** Onsets and rimes of Vietnamese, without tones: enough to tell Vietnamese words from the rubble of a wrong encoding. */
const ONSETS = new Set("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x".split(" ").concat(""));

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen
  oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uơ up ut
  uôc uôi uôm uôn uông uôt uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y yêm yên yêng yêt yêu`.split(/\s+/),
);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word is a possible Vietnamese syllable: one onset, one rime, one tone at most, capitals nowhere but in front or everywhere. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST_KNOWN) return readSyllable(word);
  let known = KNOWN.get(word);
  if (known === undefined) {
    known = readSyllable(word);
    if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
    KNOWN.set(word, known);
  }
  return known;
}

// The language has some seven thousand syllables: what was asked once is not taken apart again.
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 20_000;
const LONGEST_KNOWN = 12;

function readSyllable(word: string): boolean {
  const cased = /^\p{Lu}?\p{Ll}+$|^\p{Lu}+$/u.test(word);
  if (!cased) return false;
  const parts = word.toLowerCase().normalize("NFD");
  if ((parts.match(TONES)?.length ?? 0) > 1) return false;
  const bare = parts.replace(TONES, "").normalize("NFC");
  for (let cut = Math.min(3, bare.length - 1); cut >= 0; cut--)
    if (ONSETS.has(bare.slice(0, cut)) && RIMES.has(bare.slice(cut))) return true;
  return false;
}

const IN_WORD = /[\p{L}\p{M}\u00a6-\u00bf\u0080-\u009f\u00d7\u00f7\ufffd]/u;
/** Of every code unit: 0 between words, 1 an ASCII letter, 2 any other character of a word. */
const CLASSES = new Uint8Array(65536);
for (let code = 0; code < 65536; code++) if (IN_WORD.test(String.fromCharCode(code))) CLASSES[code] = code < 128 ? 1 : 2;

/** How many words with letters beyond ASCII a text has, and how many of these are Vietnamese syllables. Looks at 40,000 characters. */
export function accentedWords(text: string): { words: number; valid: number } {
  const read = text.slice(0, 40_000).normalize("NFC");
  let words = 0;
  let valid = 0;
  let from = 0;
  let accented = false;
  for (let at = 0; at <= read.length; at++) {
    const code = read.charCodeAt(at);
    const pair = code >= 0xd800 && code < 0xdc00 && IN_WORD.test(String.fromCodePoint(read.codePointAt(at) ?? 0));
    const found = pair ? 2 : at < read.length ? CLASSES[code] : 0;
    if (found !== 0) {
      if (found === 2) accented = true;
      if (pair) at++;
      continue;
    }
    if (accented) {
      words++;
      if (isSyllable(read.slice(from, at))) valid++;
      accented = false;
    }
    from = at + 1;
  }
  return { words, valid };
}

/** Share of the accented words that are Vietnamese, 0..1; 1 where there are none. */
export function vietnameseShare(text: string): number {
  const { words, valid } = accentedWords(text);
  return words === 0 ? 1 : valid / words;
}

/** The most usual syllables with accents, of the news and of the field. */
const COMMON = new Set(
  `và của các là có được đã cho trong không người một những với để từ này đến tại về năm nước việc làm ra vào thì cũng đó còn phải theo trên khi
  như hơn đồng tỉnh huyện xã hội công tác tổ chức thể cá nhân thi đua phong trào khen thưởng bằng giấy cấp ngành đơn vị địa phương thành tích
  xuất sắc tiên tiến phát triển kinh tế xây dựng nông thôn mới chính trị ủy ban nhân dân chủ tịch quốc gia hộ gia đình văn hóa giáo dục
  số ngày tháng quý thứ hai bốn sáu bảy tám chín mười trăm nghìn triệu tỷ đạt vượt kế hoạch chỉ tiêu nhiệm vụ thực hiện hoàn đề nghị tặng danh
  hiệu chiến sĩ sở lao động yêu bộ đảng viên hưởng ứng đóng góp đầu tư sản xuất chất lượng cao tốt đẹp bình quân giảm nghèo`
    .split(/\s+/)
    .filter((word) => /[^a-z]/.test(word)),
);

/** How many of the words of a text are among the most usual accented ones. */
export function commonWords(text: string): number {
  let count = 0;
  for (const [word] of text
    .slice(0, 40_000)
    .normalize("NFC")
    .toLowerCase()
    .matchAll(/[\p{L}\p{M}]+/gu))
    if (COMMON.has(word)) count++;
  return count;
}
