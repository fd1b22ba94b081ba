// A text in; whether letters of Arabic or Tifinagh stand in it, by the blocks of Unicode that hold them: the scripts beside French in a letterhead.

export const arabic = /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\u2d30-\u2d7f\ufb50-\ufdff\ufe70-\ufefc]/u;
