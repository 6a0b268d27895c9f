package vn.planledger.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.planledger.notification.concern.NotificationKind;
import vn.planledger.notification.duty.Duty;
import vn.planledger.notification.duty.DutyKind;
import vn.planledger.notification.duty.DutyTexts;

/** Everything people are told has words in both languages, and no letter tells what is secret. */
class NotificationTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    private final ResourceBundleMessageSource messages = messages();
    private final NotificationText text = new NotificationText(messages);

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_sentence(NotificationKind kind) {
        assertThat(text.of(kind, null, null, null, VIETNAMESE)).isNotBlank();
        assertThat(text.of(kind, null, null, null, Locale.ENGLISH))
                .isNotBlank()
                .isNotEqualTo(text.of(kind, null, null, null, VIETNAMESE));
    }

    @Test
    void codes_become_words_and_days_are_written_as_people_write_them() {
        assertThat(text.of(NotificationKind.DUE_SOON, "check-dossier", DAY, "Sở Xây dựng Thanh Hóa", VIETNAMESE))
                .startsWith("Sắp đến hạn: ")
                .endsWith(" (hạn cuối 30/03/2026)")
                .doesNotContain("check-dossier");
        assertThat(text.of(NotificationKind.PHASE_APPROVED, null, null, "BRIEF", VIETNAMESE))
                .isEqualTo("Đã phê duyệt: Nhiệm vụ quy hoạch");
    }

    @Test
    void a_point_is_named_by_its_tag_where_it_has_one() {
        assertThat(text.of(NotificationKind.POINT_GIVEN, null, DAY, "giao thông", VIETNAMESE))
                .isEqualTo("Bạn được giao chuẩn bị giải trình một điểm (giao thông) (hạn cuối 30/03/2026)");
        assertThat(text.of(NotificationKind.POINT_GIVEN, null, null, null, VIETNAMESE))
                .isEqualTo("Bạn được giao chuẩn bị giải trình một điểm");
    }

    @ParameterizedTest
    @EnumSource
    void a_day_is_named_with_its_title_only_where_it_is_no_secret(DutyKind kind) {
        var duty = new Duty(kind, "key", "12/QĐ-TTr", "1", DAY, DAY, "/", Instant.EPOCH);

        var line = DutyTexts.line(messages, duty, VIETNAMESE);

        assertThat(line.contains("12/QĐ-TTr")).isNotEqualTo(kind.isSecret());
        assertThat(DutyTexts.line(messages, duty, Locale.ENGLISH)).isNotBlank();
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
