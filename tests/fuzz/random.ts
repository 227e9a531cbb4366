/** A source of chance that is the same for the same seed. */
export class Random {
  private state: number;

  constructor(seed: number) {
    // Zero would never change, and small seeds would begin alike.
    this.state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  }

  /** A whole number from 0 up to, but not including, a limit: xorshift by Marsaglia. */
  below(limit: number): number {
    this.state ^= this.state << 13;
    this.state ^= this.state >>> 17;
    this.state ^= this.state << 5;
    return Math.floor(((this.state >>> 0) / 2 ** 32) * limit);
  }

  /** Whether something happens that happens once in so many times. */
  oneIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** One of several. */
  pick<T>(from: readonly T[]): T {
    const picked = from[this.below(from.length)];
    if (picked === undefined) throw new Error('there is nothing to pick from');
    return picked;
  }
}
