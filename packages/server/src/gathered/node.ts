/** Pieces that are kept as they come, before small ones are put together. */
const mostKept = 8;

/** Octets of a piece that is kept as it is. */
const large = 1024;

/** Octets that small pieces are put together in. */
const blockSize = 16 * 1024;

/**
 * Content as it comes in pieces. Small ones are put together: a chunk of one octet costs hundreds where it is kept by
 * itself, and a client may send a million of them (RFC 9112 7.1).
 */
export class Gathered {
  readonly #pieces: Buffer[] = [];
  /** What is left of the block that small pieces go to, and how much of it is used. */
  #block = Buffer.alloc(0);
  #used = 0;

  add(piece: Buffer): void {
    if (piece.length >= large || this.#pieces.length < mostKept) {
      this.#flush();
      this.#pieces.push(piece);
      return;
    }
    if (this.#used + piece.length > this.#block.length) {
      this.#flush();
      this.#block = Buffer.allocUnsafe(blockSize);
    }
    this.#used += piece.copy(this.#block, this.#used);
  }

  /** All of it, in one. */
  whole(): Buffer {
    this.#flush();
    const [only] = this.#pieces;
    return only !== undefined && this.#pieces.length === 1 ? only : Buffer.concat(this.#pieces);
  }

  #flush(): void {
    if (this.#used === 0) return;
    this.#pieces.push(this.#block.subarray(0, this.#used));
    this.#block = this.#block.subarray(this.#used);
    this.#used = 0;
  }
}
