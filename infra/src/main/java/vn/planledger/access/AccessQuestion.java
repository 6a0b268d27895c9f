package vn.planledger.access;

import java.time.Instant;
import java.time.LocalDate;
import vn.planledger.command.shared.Sender;
import vn.planledger.query.accesslog.AccessFilter;
import vn.planledger.query.accesslog.AccessKind;

/**
 * What somebody asks the access log; null means any.
 *
 * @param from first day, in Asia/Ho_Chi_Minh
 * @param to last day, in Asia/Ho_Chi_Minh
 */
public record AccessQuestion(String account, AccessKind kind, String plan, LocalDate from, LocalDate to) {

    AccessFilter filter() {
        return new AccessFilter(account, kind, plan, start(from), to == null ? null : start(to.plusDays(1)));
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Sender.ZONE).toInstant();
    }
}
