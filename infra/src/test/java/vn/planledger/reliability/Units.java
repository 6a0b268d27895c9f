package vn.planledger.reliability;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.unit.UnitCommand.RecordUnit;

/** The one unit the tests plan in, recorded under a fixed command id so that recording it again changes nothing. */
final class Units {

    static final String CITY = "380";
    static final BigDecimal LONGITUDE = new BigDecimal("105.7877");
    static final BigDecimal LATITUDE = new BigDecimal("19.8066");

    /** A ward of 2025 and a general plan, both kept as they would be loaded. */
    static final String WARD = "14797";

    static final PlanId GENERAL = new PlanId("quy-hoach-chung-kiem-thu");

    /** A zonal plan around it, kept as a reference. */
    static final PlanId ZONE = new PlanId("phan-khu-kiem-thu");

    static final int LAST_YEAR = 2099;

    private Units() {}

    /** Loads the calendar far beyond what other tests need, for those who let years pass. */
    static void recordYears(CommandGateway gateway) {
        IntStream.rangeClosed(2030, LAST_YEAR).forEach(year -> calendar(gateway, year));
    }

    static void record(CommandGateway gateway) {
        var city = new RecordUnit(
                CITY,
                "Thành phố Thanh Hóa",
                "Thanh Hoa City",
                "thành phố",
                null,
                LocalDate.of(2025, 6, 30),
                LONGITUDE,
                LATITUDE,
                new BigDecimal("145.35"),
                "I",
                "test",
                LocalDate.of(2025, 1, 1));
        gateway.sendAndWait(city, MetaData.from(new Sender(Actor.SYSTEM, null, "test:unit-" + CITY).toMetadata()));
        IntStream.rangeClosed(2024, 2029).forEach(year -> calendar(gateway, year));
        parent(gateway, ZONE, PlanKind.ZONAL);
        parent(gateway, GENERAL, PlanKind.GENERAL);
        ward(gateway);
    }

    /** A year without holidays: where the days off do not matter. */
    private static void calendar(CommandGateway gateway, int year) {
        var notice = new CalendarNotice(
                year,
                "00/TB-KT",
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(),
                List.of(),
                "test",
                false);
        send(gateway, new RecordNotice(notice, LocalDate.of(2025, 1, 1)), "test:calendar-" + year);
    }

    private static void parent(CommandGateway gateway, PlanId id, PlanKind kind) {
        var reference = new RecordReference(
                id,
                kind,
                "Quy hoạch cấp trên (kiểm thử)",
                "kiểm thử",
                List.of(CITY),
                null,
                null,
                "approved",
                "UBND tỉnh Thanh Hóa",
                "01/QĐ-KT",
                LocalDate.of(2024, 1, 2),
                "test",
                "test",
                LocalDate.of(2024, 1, 2));
        send(gateway, reference, "test:" + id);
    }

    private static void ward(CommandGateway gateway) {
        var ward = new RecordUnit(
                WARD,
                "Phường Hạc Thành",
                null,
                "phường",
                LocalDate.of(2025, 7, 1),
                null,
                null,
                null,
                null,
                null,
                "test",
                LocalDate.of(2025, 7, 1));
        send(gateway, ward, "test:unit-" + WARD);
    }

    private static void send(CommandGateway gateway, Object command, String id) {
        gateway.sendAndWait(command, MetaData.from(new Sender(Actor.SYSTEM, null, id).toMetadata()));
    }
}
