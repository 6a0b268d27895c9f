package vn.planledger.command.shared;

/** Who acts, as the procedure names them. A person holds one role on one plan. */
public enum Role {
    /** Cơ quan tổ chức lập quy hoạch. */
    PLANNER,
    /** Cơ quan thẩm định. */
    APPRAISER,
    /** Thành viên hội đồng thẩm định. */
    COUNCIL,
    /** Cơ quan cho ý kiến thống nhất bằng văn bản. */
    CONSENT,
    /** Cấp phê duyệt. */
    APPROVER,
    /** Hội đồng nhân dân. */
    COUNCIL_HDND,
    /** Mặt trận Tổ quốc: drafts the criticism. */
    FRONT,
    /** Who presides over the Front committee: signs its criticism, besides all that {@link #FRONT} may do. */
    FRONT_CHAIR,
    /** Cơ quan, tổ chức được lấy ý kiến. */
    BODY,
    /** Người dân, không cần tài khoản. */
    CITIZEN,
    /** Bộ phận một cửa. */
    CLERK,
    /** Thanh tra tỉnh: reads everything, changes nothing on a plan, keeps its own inspections. */
    INSPECTOR,
    /** Chánh Thanh tra tỉnh: signs conclusions and sees who read what, besides all that {@link #INSPECTOR} may do. */
    CHIEF_INSPECTOR,
    /** Operator: accounts and data, never a decision on a plan. */
    ADMIN,
    /** The engine's timers and the data loader. */
    SYSTEM
}
