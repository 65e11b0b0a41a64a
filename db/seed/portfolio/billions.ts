/** Dong from tenths of a billion: 86 is 8,6 tỷ. */
export const billions = (tenths: number): bigint => BigInt(tenths) * 100_000_000n
