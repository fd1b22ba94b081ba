// The pixels of a page in (BGRx); a small PNG of at most 256 colours out: text on paper needs few.
import { crc32, deflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Bytes from one row to the next. */
  readonly stride: number;
  /** One byte of grey for each pixel, or blue, green, red and one byte unused. */
  readonly bytes: Uint8Array;
}

/** Colours are told apart by the four high bits of each channel. */
const shades = 4096;
const mostColours = 256;

function shadeAt(bytes: Uint8Array, at: number): number {
  const level = (value: number): number => (value * 15 + 127) >> 8;
  return (level(bytes[at + 2] ?? 0) << 8) | (level(bytes[at + 1] ?? 0) << 4) | level(bytes[at] ?? 0);
}

function channels(shade: number): readonly [number, number, number] {
  return [(shade >> 8) * 17, ((shade >> 4) & 15) * 17, (shade & 15) * 17];
}

function distance(a: number, b: number): number {
  const [red, green, blue] = channels(a);
  const [otherRed, otherGreen, otherBlue] = channels(b);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

/** The shades to keep, most frequent first, and for each shade that occurs the index of the nearest one kept. */
function paletteOf(counts: Uint32Array): { readonly kept: readonly number[]; readonly indexOf: Uint8Array } {
  const found = [...counts.keys()].filter((shade) => (counts[shade] ?? 0) > 0).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
  const kept = found.slice(0, mostColours);
  const indexOf = new Uint8Array(shades);
  kept.forEach((shade, index) => {
    indexOf[shade] = index;
  });
  for (const shade of found.slice(mostColours)) {
    let nearest = 0;
    kept.forEach((other, index) => {
      if (distance(shade, other) < distance(shade, kept[nearest] ?? 0)) nearest = index;
    });
    indexOf[shade] = nearest;
  }
  return { kept, indexOf };
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Rows of indices, each behind a filter byte of 0: four bits a pixel when there are no more than sixteen colours. */
function packed(indices: Uint8Array, width: number, height: number, bits: 4 | 8): Uint8Array {
  const row = bits === 8 ? width : Math.ceil(width / 2);
  const out = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const from = y * width;
    const to = y * (row + 1) + 1;
    if (bits === 8) out.set(indices.subarray(from, from + width), to);
    else for (let x = 0; x < width; x += 1) out[to + (x >> 1)] = (out[to + (x >> 1)] ?? 0) | ((indices[from + x] ?? 0) << (x % 2 === 0 ? 4 : 0));
  }
  return out;
}

/** A PNG of indexed colours (ISO/IEC 15948). */
export function indexedPng({ width, height, stride, bytes }: Pixels): Uint8Array {
  const counts = new Uint32Array(shades);
  const found = new Uint16Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const shade = shadeAt(bytes, y * stride + x * 4);
      found[y * width + x] = shade;
      counts[shade] = (counts[shade] ?? 0) + 1;
    }
  }
  const { kept, indexOf } = paletteOf(counts);
  const indices = Uint8Array.from(found, (shade) => indexOf[shade] ?? 0);
  const bits = kept.length <= 16 ? 4 : 8;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bits, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Uint8Array.from(kept.flatMap(channels))),
    chunk('IDAT', deflateSync(packed(indices, width, height, bits), { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
