package vn.planledger.command.planted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Looks at every clock and throws every die that a handler may not. */
class ReadsClocks {

    Object instant() {
        return Instant.now();
    }

    Object localDate() {
        return LocalDate.now(Clock.systemUTC());
    }

    Object localDateTime() {
        return LocalDateTime.now(Clock.systemDefaultZone());
    }

    Object zoned() {
        return ZonedDateTime.now(java.time.ZoneOffset.UTC);
    }

    Object offset() {
        return OffsetDateTime.now(java.time.ZoneOffset.UTC);
    }

    Object date() {
        return new Date();
    }

    long millis() {
        return System.currentTimeMillis() + System.nanoTime();
    }

    Object uuid() {
        return UUID.randomUUID();
    }

    double math() {
        return Math.random();
    }

    Object random() {
        return new java.util.Random();
    }

    int threadLocal() {
        return ThreadLocalRandom.current().nextInt();
    }
}
