/** What the terminal says while the product starts. */
export const start = {
  settingsWrong: 'Thiết lập chưa đúng, chưa khởi động:',
  building: 'Dựng giao diện (chỉ lần đầu hoặc sau khi cập nhật)',
  built: 'Đã dựng giao diện',
  openingDatabase: 'Mở cơ sở dữ liệu',
  openedEmbedded: (folder: string) =>
    `Đã mở cơ sở dữ liệu nhúng tại ${folder} (để dùng thử; chạy thật nên dùng PostgreSQL)`,
  openedServer: 'Đã kết nối PostgreSQL',
  folderInUse: (folder: string, pid: number) =>
    `Thư mục ${folder} đang được tiến trình ${pid} sử dụng. Dừng tiến trình đó hoặc đặt DATA_DIR khác.`,
  migrating: 'Cập nhật cấu trúc dữ liệu',
  migrated: 'Cấu trúc dữ liệu đã mới nhất',
  loadingSample: 'Nạp danh mục mẫu',
  loadedSample: 'Đã nạp danh mục mẫu',
  ready: (address: string) => `Sổ dự án đang chạy tại ${address}`,
  signInLinks: 'Liên kết đăng nhập một lần (dùng được trong 24 giờ):',
  firstAdministrator: 'Chưa có tài khoản nào. Tạo quản trị hệ thống đầu tiên:',
  portTaken: (port: number) => `Cổng ${port} đang có chương trình khác dùng. Đặt PORT khác.`,
  stopping: 'Đang dừng…',
  stopHint: 'Nhấn Ctrl C để dừng.',
}
