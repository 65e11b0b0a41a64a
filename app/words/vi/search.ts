export const search = {
  clauseOf: (section: string, notice: string) => `Khoản ${section}, ${notice}`,
}
