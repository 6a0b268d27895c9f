package vn.planledger.command.shared;

import java.time.LocalDate;

/** The law a plan is made under: chosen once, from the date of registration, and pinned in the plan's events. */
public enum Regime {
    /** Law on Urban Planning 30/2009/QH12 and its decrees. */
    R2009,
    /** Law 47/2024/QH15 and Decree 178/2025/NĐ-CP, in force from 1 July 2025. */
    R2024;

    private static final LocalDate R2024_IN_FORCE = LocalDate.of(2025, 7, 1);

    public static Regime on(LocalDate registered) {
        return registered.isBefore(R2024_IN_FORCE) ? R2009 : R2024;
    }
}
