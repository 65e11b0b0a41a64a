import type { Paper, PaperBlock, PaperKind } from '~/domain/papers/paper'
import { typeNameOf } from '~/domain/papers/paper-lines'

const paragraph = (text: string): PaperBlock => ({ kind: 'paragraph', text })

/** Enough words that the paper goes over its first page, and a sign that a typesetter would take for its own. */
const long: PaperBlock[] = Array.from({ length: 14 }, (_, at) =>
  paragraph(
    `${at + 1}. Hệ thống thư điện tử công vụ phục vụ trao đổi giữa các cơ quan; #let x = *đậm* _nghiêng_ $5$ @nơi <nhãn> \\ "ngoặc", phí thuê theo năm, kiểm đếm hằng quý và đối chiếu với hợp đồng đã ký.`,
  ),
)

/** A paper of a kind with every component that its kind has. */
export function samplePaper(kind: PaperKind): Paper {
  const slip = kind === 'proposal-slip'
  return {
    kind,
    parentBody: 'Ủy ban nhân dân tỉnh Bắc Giang',
    issuer: 'Văn phòng',
    number: slip ? null : 7,
    symbol: slip ? null : 'TB-VP',
    place: 'Bắc Giang',
    date: '2015-02-05',
    urgency: kind === 'letter' ? 'HỎA TỐC' : null,
    typeName: typeNameOf(kind),
    subject: 'Về ứng dụng công nghệ thông tin trong cơ quan nhà nước',
    addressees: kind === 'letter' ? ['Sở Tài chính', 'Sở Nội vụ'] : kind === 'report' ? [] : ['Chủ tịch UBND tỉnh'],
    bases: kind === 'submission' ? ['Căn cứ Luật thứ nhất', 'Căn cứ Luật thứ hai'] : [],
    body: [
      { kind: 'heading', level: 'part', number: 'I', text: 'ĐÁNH GIÁ CHUNG' },
      ...long,
      { kind: 'heading', level: 'item', number: '1', text: 'Kinh phí' },
      {
        kind: 'table',
        table: {
          unit: 'Đơn vị tính: triệu đồng',
          columns: [
            { head: 'Nội dung', share: 3, align: 'start' },
            { head: 'Kinh phí', share: 1, align: 'end' },
          ],
          rows: [['Thuê thư điện tử', '1.200']],
          foot: ['Tổng', '1.200'],
        },
      },
      { kind: 'item', level: 'point', number: 'đ', text: 'Tiếp tục thuê.' },
      ...(slip ? [{ kind: 'opinion' as const, caption: 'Ý kiến của Chủ tịch', lines: 4 }] : []),
      paragraph('Trên đây là nội dung để các cơ quan biết, thực hiện.'),
    ],
    signature: {
      signedFor: [
        { authority: 'TL.', of: 'CHỦ TỊCH' },
        { authority: 'KT.', of: 'CHÁNH VĂN PHÒNG' },
      ],
      ...{ position: 'PHÓ CHÁNH VĂN PHÒNG', acting: false, name: 'Trần Thị Bình' },
    },
    recipients: slip ? [] : ['Như trên', 'Lưu: VT, KGVX'],
    appendices: [
      { number: 'I', title: 'Danh mục nhiệm vụ', reference: 'Kèm theo văn bản này', blocks: [paragraph('Nhiệm vụ.')] },
    ],
  }
}

/** Sizes in points of Quốc hiệu and of the body: a phiếu trình is set in the smaller of those that the annex allows. */
export const pointsOf = (kind: PaperKind) =>
  kind === 'proposal-slip' ? { nation: 12, body: 13 } : { nation: 13, body: 14 }

/** The components that a paper of a kind shows, in the order of Nghị định 30/2020/NĐ-CP, as their first words. */
export function componentsOf(paper: Paper): string[] {
  return [
    'ỦY BAN NHÂN DÂN',
    'VĂN PHÒNG',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    ...(paper.symbol === null ? [] : ['Số: 07/TB-VP']),
    ...(paper.kind === 'letter' ? ['V/v Về ứng dụng', 'HỎA TỐC'] : []),
    'Bắc Giang, ngày 05 tháng 02 năm 2015',
    ...(paper.typeName === null ? [] : [paper.typeName, 'Về ứng dụng']),
    ...(paper.addressees.length === 0 ? [] : ['Kính gửi:']),
    ...(paper.bases.length === 0 ? [] : ['Căn cứ Luật thứ nhất;', 'Căn cứ Luật thứ hai.']),
    'I. ĐÁNH GIÁ CHUNG',
    '1. Kinh phí',
    'Đơn vị tính: triệu đồng',
    'đ) Tiếp tục thuê.',
    'Trên đây là nội dung',
    ...(paper.recipients.length === 0 ? [] : ['Nơi nhận:', '- Như trên;', '- Lưu: VT, KGVX.']),
    'TL. CHỦ TỊCH',
    'KT. CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'Trần Thị Bình',
    'Phụ lục I',
    'DANH MỤC NHIỆM VỤ',
    '(Kèm theo văn bản này)',
  ]
}

/** Fails where a component is missing or stands before the one that should precede it. */
export function inOrder(text: string, components: readonly string[]): string[] {
  let at = 0
  return components.filter((component) => {
    const found = text.indexOf(component, at)
    if (found >= 0) at = found + component.length
    return found < 0
  })
}
