/** What stands above and below the body: a text for each rule on which it fires. */
export const headerExamples = {
  'header.number':
    'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 45/TB-UBND\nTHÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.',
  'header.number-bare': '45/TB-UBND\nTHÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.',
  'header.number-in-lead':
    '(Cổng tin) - Thông báo kết luận số 45/TB-UBND ngày 3/4/2027 của Chủ tịch UBND tỉnh\n1. Sở Y tế kiểm tra máy chủ.',
  'header.number-in-annex': 'PHỤ LỤC\n(Kèm theo Công văn số 45/UBND-KT ngày 3/4/2027)\n1. Sở Y tế kiểm tra máy chủ.',
  'header.issuer':
    'ỦY BAN NHÂN DÂN\nTỈNH AN BÌNH\nSố: 45/TB-UBND\nTHÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.',
  'header.place-date':
    'Số: 45/TB-UBND\nAn Bình, ngày 03 tháng 4 năm 2027\nTHÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.',
  'header.type-name': 'THÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.',
  'header.subject-line': 'Số: 45/UBND-KT\nV/v kiểm tra máy chủ bệnh án\n1. Sở Y tế kiểm tra máy chủ.',
  'header.addressee': 'Số: 45/UBND-KT\nV/v kiểm tra máy chủ bệnh án\nKính gửi: Sở Y tế.\n1. Sở Y tế kiểm tra máy chủ.',
  'header.title': 'THÔNG BÁO\nVề kho dữ liệu dùng chung\n1. Sở Y tế kiểm tra máy chủ.',
  'header.chair':
    'THÔNG BÁO\nKết luận của Phó Chủ tịch UBND tỉnh Lê Văn An tại cuộc họp về kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.',
  'header.meeting-date':
    'Số: 45/TB-UBND\nAn Bình, ngày 05 tháng 4 năm 2027\nTHÔNG BÁO\nKết luận cuộc họp về kho dữ liệu\nNgày 03/4/2027, Chủ tịch UBND tỉnh đã chủ trì cuộc họp về kho dữ liệu. Sau khi nghe báo cáo, Chủ tịch kết luận như sau:\n1. Sở Y tế kiểm tra máy chủ.',
  'header.signature':
    'THÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An',
  'header.recipients': 'THÔNG BÁO\nVề kho dữ liệu\n1. Sở Y tế kiểm tra máy chủ.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.',
} as const
