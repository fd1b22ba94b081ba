// Nothing in; what recognises the characters of a page picture: an engine that gives words with their places.

/** Eight bits a pixel, 255 for white, in the PNM form that every engine reads (« P5 »). */
export interface PagePicture {
  readonly pnm: Uint8Array;
  readonly pixelsPerPoint: number;
}

/** Variables by name, as the process that asks has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Recogniser {
  /** Pictures that it can take at a time. */
  readonly atOnce: number;
  /** The words of one picture in tesseract's TSV. Throws a TorError when the engine fails or takes longer than `milliseconds`. */
  recognise(picture: PagePicture, milliseconds: number): Promise<string>;
  close(): Promise<void>;
}
