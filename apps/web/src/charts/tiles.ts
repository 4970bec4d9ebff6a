/** Where each province stands on the tile map: column and row, near to where it lies. */
export type Tiles = Readonly<Record<string, readonly [column: number, row: number]>>;

function read(rows: string): Tiles {
  return Object.fromEntries(
    rows
      .trim()
      .split("\n")
      .flatMap((line, row) =>
        line
          .split("|")
          .flatMap((name, column): [string, readonly [number, number]][] => (name.trim() === "" ? [] : [[name.trim(), [column, row]]])),
      ),
  );
}

/** The 34 since 1 July 2025. */
export const TILES_NOW = read(`
Lai Châu|Lào Cai|Tuyên Quang|Cao Bằng
Điện Biên|Sơn La|Thái Nguyên|Lạng Sơn
|Phú Thọ|Hà Nội|Bắc Ninh|Quảng Ninh
||Ninh Bình|Hưng Yên|Hải Phòng
|Thanh Hóa
|Nghệ An
|Hà Tĩnh
||Quảng Trị
||Huế|Đà Nẵng
|||Quảng Ngãi
|||Gia Lai
|||Đắk Lắk
||Lâm Đồng|Khánh Hòa
|Tây Ninh|Đồng Nai
An Giang|Đồng Tháp|Hồ Chí Minh
Cà Mau|Cần Thơ|Vĩnh Long
`);

/** The 63 before. */
export const TILES_BEFORE = read(`
Lai Châu|Lào Cai|Hà Giang|Cao Bằng
Điện Biên|Yên Bái|Tuyên Quang|Bắc Kạn|Lạng Sơn
Sơn La|Phú Thọ|Vĩnh Phúc|Thái Nguyên|Bắc Giang|Quảng Ninh
|Hòa Bình|Hà Nội|Bắc Ninh|Hải Dương|Hải Phòng
||Hà Nam|Hưng Yên|Thái Bình
|Thanh Hóa|Ninh Bình|Nam Định
|Nghệ An
|Hà Tĩnh
||Quảng Bình
||Quảng Trị
|||Huế|Đà Nẵng
|||Kon Tum|Quảng Nam
|||Gia Lai|Quảng Ngãi
|||Đắk Lắk|Bình Định
||Bình Phước|Đắk Nông|Phú Yên
|Tây Ninh|Bình Dương|Lâm Đồng|Khánh Hòa
|Long An|Hồ Chí Minh|Đồng Nai|Ninh Thuận
An Giang|Đồng Tháp|Tiền Giang|Bà Rịa - Vũng Tàu|Bình Thuận
Kiên Giang|Cần Thơ|Vĩnh Long|Bến Tre
Hậu Giang|Sóc Trăng|Trà Vinh
Cà Mau|Bạc Liêu
`);

/** Keys that lead from tile to tile, and where to. */
export const ARROWS: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The tile that an arrow key leads to: the nearest on that side, rather straight ahead than askew; null at the edge. */
export function nextTile(tiles: Tiles, from: string, [right, down]: readonly [number, number]): string | null {
  const here = tiles[from];
  if (here === undefined) return null;
  let best: { name: string; distance: number } | null = null;
  for (const [name, [column, row]] of Object.entries(tiles)) {
    const [dx, dy] = [column - here[0], row - here[1]];
    const ahead = dx * right + dy * down;
    if (ahead <= 0) continue;
    const distance = ahead + 3 * Math.abs(dx * down) + 3 * Math.abs(dy * right);
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best?.name ?? null;
}
