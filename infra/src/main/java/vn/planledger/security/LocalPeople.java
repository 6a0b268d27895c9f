package vn.planledger.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Role;

/** The demo accounts of the embedded profile, one per role: fictional people of real kinds of body. */
@Component
@Profile("embedded")
public final class LocalPeople implements UserDetailsService {

    public static final String PASSWORD = "demo";

    private static final int LEAST_STRENGTH = 4;

    private static final String WARD = "UBND phường Hạc Thành";
    private static final String WARD_OFFICE = "Phòng Kinh tế, Hạ tầng và Đô thị phường Hạc Thành";

    private static final String WARD_FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam phường Hạc Thành";

    /** Who belongs to one body only; the others belong to every body of their role, so that a visitor can follow any plan. */
    private static final Set<String> OF_ONE_BODY = Set.of("planner2", "appraiser2", "approver2", "front2");

    private static final List<Actor> PEOPLE = List.of(
            new Actor("planner", "Người lập quy hoạch (demo)", "Cơ quan tổ chức lập quy hoạch", Role.PLANNER),
            new Actor("appraiser", "Người thẩm định (demo)", "Cơ quan thẩm định", Role.APPRAISER),
            new Actor("council", "Thành viên hội đồng (demo)", "Hội đồng thẩm định", Role.COUNCIL),
            new Actor("consent", "Cơ quan cho ý kiến thống nhất (demo)", "Sở Xây dựng Thanh Hóa", Role.CONSENT),
            new Actor("approver", "Người phê duyệt (demo)", "Cấp phê duyệt", Role.APPROVER),
            new Actor("hdnd", "Hội đồng nhân dân (demo)", "Hội đồng nhân dân", Role.COUNCIL_HDND),
            new Actor("planner2", "Người lập của phường (demo)", WARD, Role.PLANNER),
            new Actor("appraiser2", "Người thẩm định của phường (demo)", WARD_OFFICE, Role.APPRAISER),
            new Actor("approver2", "Người phê duyệt của phường (demo)", WARD, Role.APPROVER),
            new Actor("front", "Cán bộ Mặt trận (demo)", "Ủy ban Mặt trận Tổ quốc", Role.FRONT),
            new Actor("frontchair", "Chủ tịch Mặt trận (demo)", "Ủy ban Mặt trận Tổ quốc", Role.FRONT_CHAIR),
            new Actor("front2", "Chủ tịch Mặt trận của phường (demo)", WARD_FRONT, Role.FRONT_CHAIR),
            new Actor("body", "Cơ quan được lấy ý kiến (demo)", "Cơ quan, tổ chức liên quan", Role.BODY),
            new Actor("clerk", "Cán bộ một cửa (demo)", "Bộ phận một cửa", Role.CLERK),
            new Actor("inspector", "Thanh tra viên (demo)", "Thanh tra tỉnh Thanh Hóa", Role.INSPECTOR),
            new Actor("chief", "Chánh Thanh tra (demo)", "Thanh tra tỉnh Thanh Hóa", Role.CHIEF_INSPECTOR),
            new Actor("admin", "Quản trị viên (demo)", "Đơn vị vận hành", Role.ADMIN));

    private final Map<String, Actor> byName = new LinkedHashMap<>();
    private final String encodedPassword;

    /** Everybody reads the password at the start: a slow hash of it would guard nothing and cost each API request its time. */
    LocalPeople() {
        encodedPassword = "{bcrypt}" + new BCryptPasswordEncoder(LEAST_STRENGTH).encode(PASSWORD);
        PEOPLE.forEach(actor -> byName.put(actor.id(), actor));
    }

    public static List<String> names() {
        return PEOPLE.stream().map(Actor::id).toList();
    }

    public static List<Actor> everybody() {
        return PEOPLE;
    }

    /** The first demo person with a role. */
    public static Actor as(Role role) {
        return PEOPLE.stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(actor -> new Person(actor, bodies(actor), encodedPassword))
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }

    private static Set<String> bodies(Actor person) {
        return OF_ONE_BODY.contains(person.id()) ? Set.of(person.organisation()) : Set.of();
    }
}
