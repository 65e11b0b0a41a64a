/** Who leads and who co-ordinates: a text for each rule on which it fires. */
export const partiesExamples = {
  'lead.giao': '1. Giao Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'lead.yeu-cau': '1. Yêu cầu Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'lead.de-nghi': '1. Đề nghị Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'lead.subject': '1. Sở Y tế kiểm tra máy chủ bệnh án điện tử.',
  'lead.passive': '1. Việc kiểm tra máy chủ bệnh án điện tử do Sở Y tế chủ trì.',
  'lead.colon': '1. Sở Y tế: kiểm tra máy chủ bệnh án điện tử.',
  'lead.heading': '1. Sở Y tế:\n- Kiểm tra máy chủ bệnh án điện tử.',
  'lead.intro': '1. Yêu cầu Sở Y tế triển khai các nhiệm vụ sau:\n- Kiểm tra máy chủ bệnh án điện tử.',
  'lead.previous': '1. Về máy chủ\n- Sở Y tế kiểm tra máy chủ bệnh án điện tử.\n- Lập danh mục thiết bị cần thay thế.',
  'lead.field': '1. Kiểm tra máy chủ bệnh án điện tử.\nĐơn vị chủ trì: Sở Y tế.',
  'lead.table': 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn\n1 | Lập danh mục máy chủ | Sở Xây dựng | 30/6/2027',
  'lead.document': '1. Giao Sở Y tế kiểm tra máy chủ.\n2. Tiếp tục thuê đường truyền dự phòng.',
  'lead.none': '1. Nhất trí chủ trương thuê máy chủ dự phòng.',
  'coordinating.with': '1. Sở Y tế phối hợp với Công an tỉnh kiểm tra máy chủ.',
  'coordinating.field': '1. Kiểm tra máy chủ bệnh án điện tử.\nĐơn vị chủ trì: Sở Y tế; Đơn vị phối hợp: Công an tỉnh.',
} as const
