/** Media types by extension, one line for each; text is UTF-8, which is what files are written in today. */
const table = `
text/html; charset=utf-8: html htm
text/css; charset=utf-8: css
text/javascript; charset=utf-8: js mjs cjs
text/plain; charset=utf-8: txt text log conf ini
text/markdown; charset=utf-8: md markdown
text/csv; charset=utf-8: csv
text/tab-separated-values; charset=utf-8: tsv
text/calendar; charset=utf-8: ics
text/vcard; charset=utf-8: vcf
text/vtt; charset=utf-8: vtt
application/json: json map
application/ld+json: jsonld
application/geo+json: geojson
application/manifest+json: webmanifest
application/x-ndjson: ndjson jsonl
application/yaml: yaml yml
application/toml: toml
application/xml: xml xsl xsd
application/atom+xml: atom
application/rss+xml: rss
application/xhtml+xml: xhtml
application/sql: sql
application/wasm: wasm
application/pdf: pdf
application/rtf: rtf
application/epub+zip: epub
application/msword: doc
application/vnd.ms-excel: xls
application/vnd.ms-powerpoint: ppt
application/vnd.openxmlformats-officedocument.wordprocessingml.document: docx
application/vnd.openxmlformats-officedocument.spreadsheetml.sheet: xlsx
application/vnd.openxmlformats-officedocument.presentationml.presentation: pptx
application/vnd.oasis.opendocument.text: odt
application/vnd.oasis.opendocument.spreadsheet: ods
application/zip: zip
application/gzip: gz tgz
application/x-bzip2: bz2
application/x-xz: xz
application/zstd: zst
application/x-7z-compressed: 7z
application/x-tar: tar
application/java-archive: jar
application/vnd.android.package-archive: apk
application/x-apple-diskimage: dmg
application/vnd.apple.mpegurl: m3u8
application/dash+xml: mpd
font/woff: woff
font/woff2: woff2
font/ttf: ttf
font/otf: otf
image/svg+xml: svg
image/png: png
image/apng: apng
image/jpeg: jpg jpeg jfif
image/gif: gif
image/webp: webp
image/avif: avif
image/heic: heic
image/jxl: jxl
image/bmp: bmp
image/tiff: tif tiff
image/vnd.microsoft.icon: ico cur
audio/mpeg: mp3
audio/mp4: m4a
audio/aac: aac
audio/ogg: ogg oga opus
audio/flac: flac
audio/wav: wav
audio/midi: mid midi
video/mp4: mp4 m4v
video/webm: webm
video/ogg: ogv
video/quicktime: mov
video/x-matroska: mkv
video/mpeg: mpeg mpg
video/mp2t: ts
model/gltf-binary: glb
model/gltf+json: gltf
`;

const byExtension = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const at = line.lastIndexOf(":");
      const type = line.slice(0, at);
      return line
        .slice(at + 1)
        .trim()
        .split(" ")
        .map((extension) => [extension, type] as const);
    }),
);

/** What nobody knows anything about (RFC 2046 4.5.1). */
const unknown = "application/octet-stream";

/**
 * The media type of a file by its extension; `application/octet-stream` where there is none, or one that is not known
 * (RFC 9110 8.3).
 *
 * @param types media types by extension, that go before the known ones
 * @example mediaTypeOf("index.html"); // "text/html; charset=utf-8"
 */
export function mediaTypeOf(name: string, types: Readonly<Record<string, string>> = {}): string {
  const base = name.slice(name.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  // A name that begins with its only dot has no extension.
  const extension = dot < 1 ? "" : base.slice(dot + 1).toLowerCase();
  if (Object.hasOwn(types, extension)) return types[extension] as string;
  return byExtension.get(extension) ?? unknown;
}
