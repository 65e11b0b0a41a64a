/**
 * A place in a notice as it is cited everywhere: «khoản 2», «khoản 5, ý 1», «mục II.3», «phần mở đầu». The section is the
 * reader's: `2`, `5-1` (first bullet of 5), `II.3`, `intro`, `body-2`, `PL.4` (row 4 of a task table).
 */
export function citedClause(section: string): string {
  const [place = '', bullet] = section.split(/-(?=\d+$)/)
  const within = bullet ? `, ý ${bullet}` : ''
  if (place === 'intro' || place === '') return 'phần mở đầu'
  if (place === 'body') return `phần nội dung${within}`
  if (/^PL/.test(place)) return `phụ lục, dòng ${place.replace(/^PL\d*\./, '')}`
  return `${/^[IVXLC]+(\.|$)/.test(place) ? 'mục' : 'khoản'} ${place}${within}`
}
