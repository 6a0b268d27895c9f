package vn.planledger.reliability;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;
import vn.planledger.command.shared.Actor;
import vn.planledger.command.shared.Sender;
import vn.planledger.command.unit.UnitCommand.RecordUnit;

/** The one unit the tests plan in, recorded under a fixed command id so that recording it again changes nothing. */
final class Units {

    static final String CITY = "380";
    static final BigDecimal LONGITUDE = new BigDecimal("105.7877");
    static final BigDecimal LATITUDE = new BigDecimal("19.8066");

    private Units() {}

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
    }
}
