/** Stored weights are `sign * (level / 127)² * scale`: fine steps where most weights are. */
export const WEIGHT_LEVELS = 127;

/** The weight that each of the 256 bytes stands for. */
export function byteValues(scale: number): Float32Array {
  return Float32Array.from({ length: 256 }, (_, byte) => {
    const level = (byte << 24) >> 24;
    return Math.sign(level) * (level / WEIGHT_LEVELS) ** 2 * scale;
  });
}
