package vn.planledger.benchmark;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.planledger.PlanLedger;
import vn.planledger.command.calendar.CalendarCommand.RecordNotice;
import vn.planledger.command.calendar.CalendarNotice;
import vn.planledger.command.organisation.Organisation;
import vn.planledger.command.organisation.OrganisationCommand.RecordOrganisation;
import vn.planledger.command.plan.PlanCommand.RecordReference;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.plan.PlanKind;
import vn.planledger.command.shared.Role;
import vn.planledger.command.unit.UnitCommand.RecordUnit;
import vn.planledger.document.DocumentStore;
import vn.planledger.query.shared.ViewProgress;

/** The whole application as it runs embedded, on a data folder of its own. */
final class Application implements AutoCloseable {

    static final String UNIT = "380";
    /** The zonal plan above the plans that are walked. */
    static final PlanId ZONE = new PlanId("bench-zone");

    /** The bodies that owe the steps. */
    private static final List<String> BODIES = List.of(
            "UBND thành phố Thanh Hóa",
            "Phòng Quản lý đô thị thành phố Thanh Hóa",
            "Hội đồng thẩm định do UBND thành phố Thanh Hóa thành lập",
            "Sở Xây dựng Thanh Hóa");

    private static final Duration CATCHING_UP = Duration.ofMinutes(60);

    private final ConfigurableApplicationContext context;
    private final Duration startedIn;

    private Application(ConfigurableApplicationContext context, Duration startedIn) {
        this.context = context;
        this.startedIn = startedIn;
    }

    /** @param settings further ones, as arguments */
    static Application start(Path data, String... settings) {
        var began = System.nanoTime();
        var context = new SpringApplicationBuilder(PlanLedger.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--planledger.data=" + data,
                                        "--planledger.demo.enabled=false",
                                        "--server.port=0"),
                                Stream.of(settings))
                        .toArray(String[]::new));
        return new Application(context, Duration.ofNanos(System.nanoTime() - began));
    }

    Duration startedIn() {
        return startedIn;
    }

    private void recordUnit() {
        commands()
                .sendAndWait(
                        new RecordUnit(
                                UNIT,
                                "Thành phố Thanh Hóa",
                                "Thanh Hoa City",
                                "thành phố",
                                null,
                                null,
                                new BigDecimal("105.78"),
                                new BigDecimal("19.81"),
                                new BigDecimal("147"),
                                "I",
                                "benchmark",
                                Way.REGISTERED),
                        Cast.sender(Role.SYSTEM));
    }

    /** What every plan leans on: its unit, the plan above it, the working days. */
    void recordGround() {
        recordUnit();
        commands()
                .sendAndWait(
                        new RecordReference(
                                ZONE,
                                PlanKind.ZONAL,
                                "Quy hoạch phân khu dùng để đo",
                                "quy hoạch phân khu",
                                List.of(UNIT),
                                null,
                                null,
                                "approved",
                                "UBND tỉnh Thanh Hóa",
                                "01/QĐ-DO",
                                Way.REGISTERED.minusYears(1),
                                "benchmark",
                                "benchmark",
                                Way.REGISTERED),
                        Cast.sender(Role.SYSTEM));
        BODIES.forEach(body -> commands()
                .sendAndWait(
                        new RecordOrganisation(
                                new Organisation(body, UNIT, null, null, List.of()), "benchmark", Way.REGISTERED),
                        Cast.sender(Role.SYSTEM)));
        IntStream.rangeClosed(Way.REGISTERED.getYear(), Way.REGISTERED.getYear() + 5)
                .forEach(this::recordYear);
    }

    private void recordYear(int year) {
        var notice = new CalendarNotice(
                year,
                "00/TB-DO",
                null,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                List.of(),
                List.of(),
                "benchmark",
                false);
        commands().sendAndWait(new RecordNotice(notice, Way.REGISTERED), Cast.sender(Role.SYSTEM));
    }

    CommandGateway commands() {
        return context.getBean(CommandGateway.class);
    }

    EventStore record() {
        return context.getBean(EventStore.class);
    }

    Windows windows() {
        return new Windows(context.getBean(ProcessEngine.class));
    }

    Papers documents() {
        return new Papers(context.getBean(DocumentStore.class), commands());
    }

    DataSource database() {
        return context.getBean(DataSource.class);
    }

    /** Starts the views and waits until they have caught up. */
    void startViews() {
        processors().values().forEach(EventProcessor::start);
        awaitViews();
    }

    /** Waits until the views tell of everything that is in the record. */
    void awaitViews() {
        var last = new RecordSize(database()).events();
        if (!context.getBean(ViewProgress.class).awaitNumber(last, CATCHING_UP)) {
            throw new IllegalStateException("the views do not reach event " + last);
        }
    }

    /** Where it answers over HTTP. */
    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    void stopViews() {
        processors().values().forEach(EventProcessor::shutDown);
    }

    private Map<String, EventProcessor> processors() {
        return context.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessors();
    }

    @Override
    public void close() {
        context.close();
    }
}
