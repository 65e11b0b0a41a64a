/** Word measures lengths in twentieths of a point and sizes in halves of one. */
const TWIPS_PER_MM = 1440 / 25.4

export const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM)
export const twipsOfPoints = (points: number): number => Math.round(points * 20)
export const halfPoints = (points: number): number => Math.round(points * 2)
