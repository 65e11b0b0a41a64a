/** How lines, paragraphs and numbering are recognised: a text for each rule on which it fires. */
export const layoutExamples = {
  'line.head': 'UBND TỈNH AN BÌNH\nSố: 12/TB-UBND\nTHÔNG BÁO\nVề kho dữ liệu dùng chung\nSở Xây dựng lập hồ sơ.',
  'line.title': 'CHỈ THỊ\nVề bảo đảm an toàn hệ thống họp trực tuyến\n1. Sở Xây dựng kiểm tra đường truyền.',
  'line.preamble':
    'THÔNG BÁO\nKết luận về phần mềm kế toán\nSáng nay, tại trụ sở, các đơn vị đã nghe báo cáo.\nSau khi thảo luận, Chủ tịch kết luận như sau:\n1. Sở Tài chính rà soát giấy phép phần mềm.',
  'line.order': '1. Sở Tài chính rà soát giấy phép phần mềm.',
  'line.table': 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn\n1 | Lập danh mục máy chủ | Sở Xây dựng | 30/6/2027',
  'line.ending': '1. Sở Tài chính rà soát giấy phép phần mềm.\nNơi nhận:\n- Như trên;\n- Lưu: VT.',
  'join.lone-marker': '1.\nSở Y tế kiểm tra máy chủ bệnh án.',
  'join.false-marker':
    '1. Sở Y tế phối hợp với Công an tỉnh kiểm tra toàn bộ máy chủ bệnh án\nđiện tử của các cơ sở khám bệnh, đánh giá việc thực hiện quy định tại\n- Bệnh viện đa khoa và các bệnh viện chuyên khoa, trung tâm y tế trên\nđịa bàn.',
  'join.small-letter': '1. Sở Y tế kiểm tra máy chủ\nbệnh án điện tử.',
  'join.bracket': '1. Giao đơn vị quản lý cảng hàng không (Cục Quản lý bay)\nXây dựng bản đồ tĩnh không.',
  'join.open-ending': '1. Sở Y tế phối hợp với Sở Xây dựng và\nCông an tỉnh kiểm tra máy chủ.',
  'join.short-lines':
    '1. Về máy chủ\nUBND tỉnh giao Giám đốc\nSở Y tế kiểm tra máy chủ.\n2. Sở Xây dựng tiếp tục duy trì hoạt động của hệ thống bệnh án điện tử, báo cáo kết quả cùng các đề xuất về kinh phí, nhân lực, thiết bị theo đúng yêu cầu.',
  'join.full-line':
    '1. Sở Y tế chủ trì kiểm tra toàn bộ máy chủ bệnh án điện tử tại các\nbệnh viện, nêu rõ thiết bị hỏng và kinh phí cần có để thay thế ngay.\nSở Tài chính thẩm tra và bố trí kinh phí thay thế các thiết bị đã hết\nhạn dùng.',
  'join.wrapped':
    '1. Chủ tịch Ủy ban nhân dân tỉnh giao Giám đốc các đơn vị trực thuộc\nSở Xây dựng lập danh mục máy chủ đang thuê, đề xuất phương án thay\nthế cho từng đơn vị, báo cáo kết quả sau khi lấy ý kiến các sở liên\nquan.',
  'clause.article': 'Điều 1. Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.roman': 'I. NHIỆM VỤ\n1. Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.decimal': '1. Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.paren': '(1) Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.letter': 'đ) Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.ordinal': 'Thứ nhất, Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.dash': '- Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'clause.plus': '+ Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
} as const
