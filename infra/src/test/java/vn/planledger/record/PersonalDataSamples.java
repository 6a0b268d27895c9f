package vn.planledger.record;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.planledger.command.opinion.OpinionId;
import vn.planledger.command.personaldata.DataRequestId;
import vn.planledger.command.personaldata.DataRequestKind;
import vn.planledger.command.personaldata.PersonalDataEvent.AccessGiven;
import vn.planledger.command.personaldata.PersonalDataEvent.DataRequested;
import vn.planledger.command.personaldata.PersonalDataEvent.ErasureRefused;
import vn.planledger.command.personaldata.PersonalDataEvent.PersonErased;
import vn.planledger.command.personaldata.RefusalGround;
import vn.planledger.command.plan.PlanId;
import vn.planledger.command.shared.RecordedEvent;

/** One event of each type that is about personal data, with nothing left out. */
final class PersonalDataSamples {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final PlanId PLAN = new PlanId("dong-hai");
    private static final OpinionId OPINION = new OpinionId("opinion-1");
    private static final DataRequestId REQUEST = new DataRequestId("request-1");

    private PersonalDataSamples() {}

    static Stream<RecordedEvent> all() {
        return Stream.of(
                new DataRequested(
                        REQUEST,
                        OPINION,
                        PLAN,
                        DataRequestKind.ERASURE,
                        DAY.plusDays(2),
                        "Nghị định 356/2025/NĐ-CP",
                        false,
                        true,
                        DAY),
                new AccessGiven(REQUEST, OPINION, PLAN, DAY),
                new ErasureRefused(
                        REQUEST,
                        OPINION,
                        PLAN,
                        RefusalGround.LEGAL_DUTY,
                        RefusalGround.ARTICLE,
                        "Đang giải quyết khiếu nại",
                        false,
                        DAY),
                new PersonErased(REQUEST, OPINION, PLAN, 1, false, DAY));
    }
}
