package vn.planledger.browser;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The administrator sees that all is well, and brings in what every plan rests on. */
class AdministratorsDayTest extends DemoPages {

    private static final String UNITS = "code,name_vi,unit_type,source\nkiem-thu-1,Xã kiểm thử,xã,Dữ liệu kiểm thử\n";

    @Test
    void the_parts_are_looked_at_reconciled_and_a_file_of_units_is_recorded_once() {
        try (var admin = Person.at(address()).signIn("admin")) {
            var mouse = new Mouse(admin)
                    .at("/admin")
                    .reads("Cơ sở dữ liệu của hồ sơ", "Tốt")
                    .press("Đối chiếu")
                    .reads("Khớp cả ba");

            check(admin, mouse);
            mouse.reads("Số dòng trong tệp", "unit.unit-recorded", "không xóa được")
                    .press("Ghi 1 dòng");
            admin.page().getByText("1 / 1 dòng").waitFor();
            check(admin, mouse);
            mouse.reads("Mọi dòng của tệp đã có trong hồ sơ: không còn gì để ghi.");
        }
    }

    private static void check(Person admin, Mouse mouse) {
        mouse.at("/admin/import").choose("Đơn vị hành chính");
        admin.page()
                .locator("#f-file")
                .setInputFiles(new FilePayload("don-vi.csv", "text/csv", UNITS.getBytes(StandardCharsets.UTF_8)));
        mouse.press("Kiểm tra tệp");
    }
}
