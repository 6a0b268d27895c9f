package vn.planledger.process.picture;

import vn.planledger.command.shared.Role;

/** The roles of the procedure in Vietnamese, short enough for a box. */
final class RoleNames {

    private RoleNames() {}

    /** @param group a role, or the variable that names it */
    static String of(String group) {
        return group.startsWith("${") ? "Cơ quan trình" : of(Role.valueOf(group));
    }

    static String of(Role role) {
        return switch (role) {
            case PLANNER -> "Cơ quan tổ chức lập";
            case APPRAISER -> "Cơ quan thẩm định";
            case COUNCIL -> "Hội đồng thẩm định";
            case CONSENT -> "Cơ quan thống nhất";
            case APPROVER -> "Cấp phê duyệt";
            case COUNCIL_HDND -> "Hội đồng nhân dân";
            default -> role.name();
        };
    }
}
