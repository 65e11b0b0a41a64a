type Context = Record<string, string | number>

/** Why something can not be done with a briefing. */
export const briefingIssues = (gaps: Record<string, string>) =>
  ({
    kept: () => 'Hồ sơ đã phát hành, không sửa được nữa. Muốn sửa thì lập hồ sơ thay thế',
    'not-an-hour': () => 'Nhập giờ theo dạng 08:00',
    'nothing-picked': () => 'Chọn ít nhất một nội dung còn đang chờ',
    'project-or-question': () => 'Chọn dự án hoặc nhập vấn đề cần quyết định',
    'already-on-it': () => 'Nội dung này đã có trong chương trình',
    'too-many': ({ most = '' }) => `Một hồ sơ có nhiều nhất ${most} nội dung`,
    'agenda-changed': () => 'Chương trình vừa thay đổi; thứ tự mới chưa được lưu. Xem lại rồi sắp xếp tiếp',
    'waits-no-more': () => 'Việc này không còn trong danh sách đang chờ; số liệu giữ nguyên',
    'nothing-on-it': () => 'Chương trình chưa có nội dung nào',
    'sheet-lacks': ({ ordinal = '', gap = '' }) => `Nội dung ${ordinal} còn thiếu ${gaps[String(gap)] ?? ''}`,
    'not-issued': () => 'Hồ sơ chưa phát hành',
    'closed-already': () => 'Hồ sơ đã kết thúc, không ghi thêm kết luận',
    'option-or-words': () => 'Chọn phương án hoặc ghi ý kiến kết luận',
    'until-when': () => 'Tạm dừng phải ghi rõ đến khi nào',
    'carried-out': () => 'Kết luận đã được thực hiện; muốn đổi thì hoàn tác quyết định trước',
    'changes-nothing': () => 'Kết luận này chỉ giao việc, không có gì phải thực hiện trong hệ thống',
    'not-a-notice': () => 'Chọn một thông báo đã xác nhận',
  }) as Record<string, (context: Context) => string>
