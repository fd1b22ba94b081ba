// Loaded before the program; at its end, how many patterns were tried, how many of them matched, and their characters, as JSON on standard error.
const { exec } = RegExp.prototype;
const tried = new Map();

RegExp.prototype.exec = function (text) {
  const found = exec.call(this, text);
  const pattern = `/${this.source}/${this.flags}`;
  tried.set(pattern, tried.get(pattern) === true || found !== null);
  return found;
};

process.on('exit', () => {
  const characters = [...tried.keys()].reduce((sum, pattern) => sum + pattern.length, 0);
  const matched = [...tried.values()].filter((one) => one).length;
  process.stderr.write(JSON.stringify({ tried: tried.size, matched, characters }));
});
