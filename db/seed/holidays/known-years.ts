/** What differs from the week in one year. Days are `MM-DD` or a run `MM-DD..MM-DD`, with a name after them. */
export type KnownYear = {
  year: number
  /** The document that announced the year's days off; null where none has yet. */
  announcedBy: string | null
  holidays: readonly string[]
  /** Days off for holidays on a weekend, and the working days that a run of Tết was rounded off with. */
  compensations?: readonly string[]
  /** Working day given free, and the weekend day worked for it as an ISO day: `01-02 2014-12-27 name`. */
  swaps?: readonly string[]
}

const ministry = (year: number, more = '') =>
  `Thông báo nghỉ lễ, Tết năm ${year} của Bộ Lao động - Thương binh và Xã hội${more}`

/**
 * Days off of state bodies as announced, 2015 to 2026, and what the law alone says of 2027. Lunar days were checked
 * against date-holidays 3.37 and python-holidays 0.86, swaps against the documents named.
 */
export const KNOWN_YEARS: readonly KnownYear[] = [
  {
    year: 2015,
    announcedBy: ministry(2015),
    holidays: [
      '01-01 Tết Dương lịch',
      '02-17..02-21 Tết Nguyên đán',
      '04-28 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02 Quốc khánh',
    ],
    compensations: ['02-23 Tết Nguyên đán'],
    swaps: [
      '01-02 2014-12-27 Tết Dương lịch',
      '02-16 2015-02-14 Tết Nguyên đán',
      '04-29 2015-04-25 Giỗ Tổ Hùng Vương và 30/4',
    ],
  },
  {
    year: 2016,
    announcedBy: ministry(2016),
    holidays: [
      '01-01 Tết Dương lịch',
      '02-07..02-11 Tết Nguyên đán',
      '04-16 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02 Quốc khánh',
    ],
    compensations: [
      '02-12 Tết Nguyên đán',
      '04-18 Giỗ Tổ Hùng Vương',
      '05-02 Ngày Chiến thắng',
      '05-03 Quốc tế Lao động',
    ],
  },
  {
    year: 2017,
    announcedBy: ministry(2017),
    holidays: [
      '01-01 Tết Dương lịch',
      '01-27..01-31 Tết Nguyên đán',
      '04-06 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02 Quốc khánh',
    ],
    compensations: [
      '01-02 Tết Dương lịch',
      '01-26 Tết Nguyên đán',
      '02-01 Tết Nguyên đán',
      '05-02 Ngày Chiến thắng',
      '09-04 Quốc khánh',
    ],
  },
  {
    year: 2018,
    announcedBy: ministry(2018, '; 6519/VPCP-KGVX năm 2018'),
    holidays: [
      '01-01 Tết Dương lịch',
      '02-15..02-19 Tết Nguyên đán',
      '04-25 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02 Quốc khánh',
    ],
    compensations: ['02-14 Tết Nguyên đán', '02-20 Tết Nguyên đán', '09-03 Quốc khánh'],
    swaps: ['12-31 2019-01-05 Tết Dương lịch 2019'],
  },
  {
    year: 2019,
    announcedBy: ministry(2019, '; 6519/VPCP-KGVX năm 2018'),
    holidays: [
      '01-01 Tết Dương lịch',
      '02-04..02-08 Tết Nguyên đán',
      '04-14 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02 Quốc khánh',
    ],
    compensations: ['04-15 Giỗ Tổ Hùng Vương'],
    swaps: ['04-29 2019-05-04 Ngày Chiến thắng và 01/5'],
  },
  {
    year: 2020,
    announcedBy: ministry(2020),
    holidays: [
      '01-01 Tết Dương lịch',
      '01-24..01-28 Tết Nguyên đán',
      '04-02 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02 Quốc khánh',
    ],
    compensations: ['01-23 Tết Nguyên đán', '01-29 Tết Nguyên đán'],
  },
  {
    year: 2021,
    announcedBy: ministry(2021),
    holidays: [
      '01-01 Tết Dương lịch',
      '02-11..02-15 Tết Nguyên đán',
      '04-21 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02..09-03 Quốc khánh',
    ],
    compensations: ['02-10 Tết Nguyên đán', '02-16 Tết Nguyên đán', '05-03 Quốc tế Lao động'],
  },
  {
    year: 2022,
    announcedBy: ministry(2022),
    holidays: [
      '01-01 Tết Dương lịch',
      '01-31..02-04 Tết Nguyên đán',
      '04-10 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-01..09-02 Quốc khánh',
    ],
    compensations: [
      '01-03 Tết Dương lịch',
      '04-11 Giỗ Tổ Hùng Vương',
      '05-02 Ngày Chiến thắng',
      '05-03 Quốc tế Lao động',
    ],
  },
  {
    year: 2023,
    announcedBy: ministry(2023),
    holidays: [
      '01-01 Tết Dương lịch',
      '01-21..01-25 Tết Nguyên đán',
      '04-29 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-01..09-02 Quốc khánh',
    ],
    compensations: [
      '01-02 Tết Dương lịch',
      '01-20 Tết Nguyên đán',
      '01-26 Tết Nguyên đán',
      '05-02 Giỗ Tổ Hùng Vương',
      '05-03 Ngày Chiến thắng',
      '09-04 Quốc khánh',
    ],
  },
  {
    year: 2024,
    announcedBy: ministry(2024, '; 2450/VPCP-KGVX năm 2024'),
    holidays: [
      '01-01 Tết Dương lịch',
      '02-09..02-13 Tết Nguyên đán',
      '04-18 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02..09-03 Quốc khánh',
    ],
    compensations: ['02-08 Tết Nguyên đán', '02-14 Tết Nguyên đán'],
    swaps: ['04-29 2024-05-04 Ngày Chiến thắng và 01/5'],
  },
  {
    year: 2025,
    announcedBy: '6150/TB-BLĐTBXH năm 2024',
    holidays: [
      '01-01 Tết Dương lịch',
      '01-27..01-31 Tết Nguyên đán',
      '04-07 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-01..09-02 Quốc khánh',
    ],
    swaps: ['05-02 2025-04-26 Ngày Chiến thắng và 01/5'],
  },
  {
    year: 2026,
    announcedBy: 'Thông báo nghỉ lễ, Tết năm 2026 của Bộ Nội vụ; 12729/VPCP-KGVX năm 2025',
    holidays: [
      '01-01 Tết Dương lịch',
      '02-16..02-20 Tết Nguyên đán',
      '04-26 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-01..09-02 Quốc khánh',
      '11-24 Ngày Văn hóa Việt Nam',
    ],
    compensations: ['04-27 Giỗ Tổ Hùng Vương'],
    swaps: ['01-02 2026-01-10 Tết Dương lịch', '08-31 2026-08-22 Quốc khánh'],
  },
  {
    year: 2027,
    announcedBy: null,
    holidays: [
      '01-01 Tết Dương lịch',
      '02-05..02-09 Tết Nguyên đán',
      '04-16 Giỗ Tổ Hùng Vương',
      '04-30 Ngày Chiến thắng',
      '05-01 Quốc tế Lao động',
      '09-02..09-03 Quốc khánh',
      '11-24 Ngày Văn hóa Việt Nam',
    ],
    compensations: ['02-10..02-11 Tết Nguyên đán', '05-03 Quốc tế Lao động'],
  },
]
